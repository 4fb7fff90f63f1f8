"""The one way out of the cells: what it shows, what it hides, and that hidden things cannot be told apart."""

from dataclasses import replace

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.disclosure.grid import identity
from dashboard.disclosure.policies import POLICIES, SINGLE, VIEWER_PAIRS, declare
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import own_counts, protect
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.people import QUARTERS, counted

EVERYONE = DeclaredTable()
BY_GRADE = DeclaredTable(("grade",))
BY_GROUP = DeclaredTable((), "ethnic_group")
BY_GRADE_AND_GROUP = DeclaredTable(("grade",), "ethnic_group")
TABLES = (EVERYONE, BY_GRADE, BY_GROUP, BY_GRADE_AND_GROUP)


@pytest.fixture(scope="module")
def cells(people: pl.DataFrame, viewer: Policy) -> Cells:
    """The network counted for every table of the viewer's list."""
    return counted(people, viewer.tables)


@pytest.fixture(scope="module")
def wide(viewer: Policy) -> Policy:
    """The viewer's rules over every breakdown at both coarser levels, so that there are many cells to compare."""
    pairs = SINGLE + VIEWER_PAIRS
    return replace(viewer, tables=declare(pairs, pairs, pairs, ()))


def one_cell(people: int, organisations: int = 5, largest: int | None = None, key: int = 77) -> Cells:
    """Cells that hold one group at one grade in one quarter, or none of it."""
    row = {
        "table": BY_GRADE_AND_GROUP.key,
        "quarter": "2026-Q3",
        **dict.fromkeys(("organisation_type", "region", "contract_type", "job_family")),
        "grade": "Manager",
        "racially_minoritised": None,
        "ethnic_group": "Mixed",
        "ethnic_group_detailed": None,
        "people": people,
        "key": key,
        "organisations": organisations,
        "largest": people // 3 if largest is None else largest,
    }
    frame = pl.DataFrame([row])
    return Cells("people_in_post", frame if people else frame.clear(), ("2026-Q3",))


def test_shown_counts_are_tens_or_more_in_fives(cells: Cells, viewer: Policy, pepper: Pepper) -> None:
    """Every count of a whole release is hidden, or a multiple of five from ten up."""
    released = protect(cells, viewer.tables, viewer, pepper)
    shown = pl.concat([released.table(table)["count"] for table in viewer.tables]).drop_nulls()

    assert len(shown) > 500
    assert shown.min() == viewer.threshold
    assert (shown % viewer.base == 0).all()


def test_the_grid_is_whole_and_in_order(cells: Cells, viewer: Policy, pepper: Pepper) -> None:
    """Every table has a row for every quarter and code, whoever is in it, sorted by neither count nor presence."""
    table = protect(cells, TABLES, viewer, pepper).table(BY_GRADE_AND_GROUP)

    assert table.select(identity(BY_GRADE_AND_GROUP)).is_unique().all()
    assert table.height == len(QUARTERS) * 8 * 6
    assert table["quarter"].is_sorted()


@settings(max_examples=40)
@given(people=st.integers(1, 4), key=st.integers(0, 4095))
def test_absent_and_small_cells_come_out_alike(people: int, key: int) -> None:
    """Nobody there, or a few: every row, to the byte, is the same."""
    pepper, viewer, tables = Pepper(b"0" * 32), POLICIES["viewer"], (BY_GRADE_AND_GROUP,)
    absent = protect(one_cell(0), tables, viewer, pepper).table(BY_GRADE_AND_GROUP)
    small = protect(one_cell(people, key=key), tables, viewer, pepper).table(BY_GRADE_AND_GROUP)

    assert small.write_json() == absent.write_json()


@pytest.mark.parametrize(
    "hidden",
    [one_cell(500, organisations=2), one_cell(500, largest=401), one_cell(0)],
    ids=["two organisations", "one dominates", "nobody"],
)
def test_why_a_cell_is_hidden_cannot_be_told(hidden: Cells, viewer: Policy, pepper: Pepper) -> None:
    """A large cell that fails the gate looks like an empty one."""
    absent = protect(one_cell(0), TABLES, viewer, pepper).table(BY_GRADE_AND_GROUP)

    assert protect(hidden, TABLES, viewer, pepper).table(BY_GRADE_AND_GROUP).write_json() == absent.write_json()


@settings(max_examples=15)
@given(st.integers(0, 2**32 - 1))
def test_the_order_of_rows_makes_no_difference(people: pl.DataFrame, seed: int) -> None:
    """Records in another order give the same release."""
    viewer, pepper = POLICIES["viewer"], Pepper(b"0" * 32)
    shuffled = counted(people.sample(fraction=1, shuffle=True, seed=seed), TABLES)
    again = Cells("people_in_post", shuffled._frame.sample(fraction=1, shuffle=True, seed=seed), QUARTERS)
    first, second = (protect(each, TABLES, viewer, pepper) for each in (counted(people, TABLES), again))

    assert all(first.table(table).equals(second.table(table)) for table in TABLES)


def test_the_same_cell_is_the_same_whatever_else_is_asked(cells: Cells, viewer: Policy, pepper: Pepper) -> None:
    """A table protected alone, among others, for another role: the same people, the same figure."""
    alone = protect(cells, [BY_GRADE_AND_GROUP], viewer, pepper).table(BY_GRADE_AND_GROUP)
    release = protect(cells, viewer.tables, viewer, pepper).table(BY_GRADE_AND_GROUP)
    evaluator = protect(cells, [BY_GRADE_AND_GROUP], POLICIES["evaluator"], pepper).table(BY_GRADE_AND_GROUP)

    assert alone.equals(release)
    assert alone.equals(evaluator)


def test_the_same_people_keep_their_figure_from_quarter_to_quarter(
    people: pl.DataFrame, viewer: Policy, pepper: Pepper
) -> None:
    """Where nobody came or went there is no new noise to average out."""
    still = people.filter(quarter="2026-Q2")
    twice = pl.concat([still, still.with_columns(pl.lit("2026-Q3").alias("quarter"))])
    table = protect(counted(twice, TABLES), TABLES, viewer, pepper).table(BY_GRADE_AND_GROUP)
    before, after = (table.filter(quarter=quarter).drop("quarter", "as_at") for quarter in QUARTERS)

    assert before["count"].count() > 10
    assert before.equals(after)


def test_totals_are_not_sums_of_cells(people: pl.DataFrame, wide: Policy, pepper: Pepper) -> None:
    """Totals have keys of their own; over a release they differ from the sums of their parts both ways."""
    released = protect(counted(people, wide.tables), wide.tables, wide, pepper)
    differences = []
    for table in wide.tables:
        if table.characteristic == "racially_minoritised":
            parts = (
                released.table(table)
                .group_by(identity(table.everyone))
                .agg(pl.col("count").sum().alias("parts"), pl.col("count").count().alias("shown"))
            )
            whole = released.table(table.everyone).join(parts, on=identity(table.everyone)).filter(pl.col("shown") == 2)
            differences.append(whole["count"] - whole["parts"])
    apart = pl.concat(differences).drop_nulls()

    assert len(apart) > 50
    assert (apart != 0).mean() > 0.4
    assert abs(apart.mean()) < 3 * (30 / len(apart)) ** 0.5 + 0.5


def test_shown_counts_are_as_close_as_promised(cells: Cells, viewer: Policy, pepper: Pepper) -> None:
    """Root mean square error of shown counts at most 4, and next to no bias."""
    released = protect(cells, viewer.tables, viewer, pepper)
    exact = {table: frame for table in viewer.tables if (frame := _truth(cells, table)).height}
    pairs = pl.concat(
        [released.table(table).join(exact[table], on=identity(table)).select("count", "people") for table in exact]
    )
    errors = (pairs["count"] - pairs["people"]).drop_nulls()

    assert (errors**2).mean() ** 0.5 <= 4
    assert abs(errors.mean()) < 0.6


def test_only_declared_tables_are_protected(cells: Cells, viewer: Policy, pepper: Pepper) -> None:
    """A table outside the list is a mistake of ours, caught at once."""
    with pytest.raises(ValueError, match="not on the list"):
        protect(cells, [DeclaredTable(("job_family", "grade")[::-1], "ethnic_group")], viewer, pepper)


def test_a_cell_counted_twice_is_refused(viewer: Policy, pepper: Pepper) -> None:
    """Two counts of one cell would be two answers to one question."""
    cells = one_cell(50)
    doubled = Cells("people_in_post", pl.concat([cells._frame, cells._frame]), cells.quarters)

    with pytest.raises(ValueError, match="twice"):
        protect(doubled, TABLES, viewer, pepper)


def test_codes_that_no_list_has_are_not_released(viewer: Policy, pepper: Pepper) -> None:
    """Only the classifications decide which rows there are."""
    odd = one_cell(500)
    renamed = Cells("people_in_post", odd._frame.with_columns(pl.lit("Overlord").alias("grade")), odd.quarters)
    table = protect(renamed, TABLES, viewer, pepper).table(BY_GRADE_AND_GROUP)

    assert table["count"].is_null().all()
    assert "Overlord" not in table["grade"].to_list()


def test_another_pepper_gives_other_noise(cells: Cells, viewer: Policy, pepper: Pepper) -> None:
    """The figures hang on the secret."""
    first, second = (
        protect(cells, TABLES, viewer, secret).table(BY_GRADE)["count"] for secret in (pepper, Pepper(b"9" * 32))
    )

    assert not first.equals(second)


def test_keys_that_anybody_could_work_out_are_keyed(viewer: Policy, pepper: Pepper) -> None:
    """The same person keys give other noise there, and still the same figure each time."""
    tables = (BY_GRADE_AND_GROUP,)

    def found(*, unkeyed: bool) -> list[int]:
        cells = [one_cell(50, key=key) for key in range(0, 4096, 500)]
        alike = [Cells(one.population, one._frame, one.quarters, unkeyed=unkeyed) for one in cells]
        return [protect(one, tables, viewer, pepper).table(tables[0])["count"].sum() for one in alike]

    assert found(unkeyed=True) == found(unkeyed=True)
    assert found(unkeyed=True) != found(unkeyed=False)
    assert abs(sum(found(unkeyed=True)) - sum(found(unkeyed=False))) < 2 * len(found(unkeyed=True))


def test_own_rows_are_exact_for_one_organisation(people: pl.DataFrame) -> None:
    """Whoever supplied the rows sees them counted as they are, small cells included."""
    own = people.filter(organisation_id=0)
    counts = own_counts(counted(own, TABLES), TABLES, POLICIES["analyst"])

    assert counts.exact
    assert counts.table(BY_GRADE)["count"].sum() == own.height
    assert set(counts.table(BY_GRADE)["status"]) == {""}


@pytest.mark.parametrize("role", ["viewer", "evaluator", "steward"])
def test_no_other_role_gets_exact_rows(role: str, people: pl.DataFrame) -> None:
    """Exact rows are for analysts only."""
    with pytest.raises(ValueError, match="own rows"):
        own_counts(counted(people.filter(organisation_id=0), TABLES), TABLES, POLICIES[role])


def test_own_rows_never_cover_two_organisations(people: pl.DataFrame) -> None:
    """Not even where each cell happens to hold one organisation only."""
    two = people.filter(pl.col("organisation_id").is_in([0, 1]))

    with pytest.raises(ValueError, match="own rows"):
        own_counts(counted(two, TABLES), TABLES, POLICIES["analyst"])
    with pytest.raises(ValueError, match="own rows"):
        own_counts(counted(people.filter(organisation_id=0), [BY_GRADE]), [BY_GRADE], POLICIES["analyst"])


def _truth(cells: Cells, table: DeclaredTable) -> pl.DataFrame:
    return cells._frame.filter(table=table.key).select(*identity(table), "people")


def test_the_same_people_have_one_figure_at_every_level(people: pl.DataFrame, wide: Policy, pepper: Pepper) -> None:
    """Whether they are asked for as White or as not racially minoritised, their figure is the same in every cell."""
    released = protect(counted(people, wide.tables), wide.tables, wide, pepper)
    for broad, minoritised in (("White", "no"), ("Unknown", "Unknown")):
        for table in wide.tables:
            if table.characteristic == "ethnic_group":
                one = released.table(table).filter(ethnic_group=broad)["count"]
                other = released.table(table.by("racially_minoritised")).filter(racially_minoritised=minoritised)

                assert one.equals(other["count"])
