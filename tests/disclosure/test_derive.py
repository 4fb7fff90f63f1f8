"""From protected counts to figures: nothing but released numbers, and rows that only the code lists decide."""

from dataclasses import replace

import polars as pl
import pytest

from dashboard.disclosure.derive import NOT_YET, derive
from dashboard.disclosure.grid import grid_of
from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import own_counts, protect
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.disclosure.rates import HIDDEN, NUMBERS
from dashboard.errors import NotReleasedError
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.indicators import HEADCOUNT, SHARE
from tests.disclosure.people import counted

TABLE = DeclaredTable(("grade",), "racially_minoritised")
TABLES = (DeclaredTable(), DeclaredTable(("grade",)), TABLE)


@pytest.fixture(scope="module")
def counts(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> ProtectedCounts:
    """The network, protected."""
    return protect(counted(people, TABLES), TABLES, viewer, pepper)


def test_a_headcount_is_the_released_count(counts: ProtectedCounts, viewer: Policy) -> None:
    """Nothing is added to it or taken from it."""
    frame = derive(HEADCOUNT, counts, TABLE, viewer).frame()
    released = counts.table(TABLE)

    assert (
        frame["numerator"].astype(object).where(frame["numerator"].notna(), None).tolist()
        == released["count"].to_list()
    )
    assert frame["status"].tolist() == released["status"].to_list()
    assert set(frame["unit"]) == {"people"}


def test_a_share_comes_from_released_parts(counts: ProtectedCounts, viewer: Policy) -> None:
    """Value = numerator / denominator as printed, in whole per cent, and inside its interval."""
    frame = derive(SHARE, counts, TABLE, viewer).frame()
    shown = frame[(frame["status"] == "") & frame["note"].eq("")]
    expected = (shown["numerator"] / shown["denominator"] * 100).astype(float).clip(upper=100)

    assert len(shown) > 10
    assert (abs(shown["value"] - expected) <= 0.5).all()
    assert ((shown["lower"] <= shown["value"]) & (shown["value"] <= shown["upper"])).all()
    assert (shown["value"] % 1 == 0).all()


def test_hidden_rows_differ_in_their_dimensions_only(counts: ProtectedCounts, viewer: Policy) -> None:
    """Every hidden row says the same and holds no number."""
    frame = derive(SHARE, counts, TABLE, viewer).frame()
    hidden = frame[frame["status"] == "c"]

    assert len(hidden) > 5
    assert hidden[list(NUMBERS)].isna().all(axis=None)
    assert set(hidden["note"]) == {HIDDEN}


def test_a_row_that_the_estimator_left_out_is_hidden(counts: ProtectedCounts, viewer: Policy) -> None:
    """An estimator cannot make a cell's absence visible."""
    lossy = replace(HEADCOUNT, estimate=lambda given, table: HEADCOUNT.estimate(given, table).drop_nulls("count"))

    assert derive(lossy, counts, TABLE, viewer).frame().equals(derive(HEADCOUNT, counts, TABLE, viewer).frame())


def test_what_is_not_declared_is_not_released(counts: ProtectedCounts, viewer: Policy) -> None:
    """Neither a table off the list, nor one the indicator does not have, nor one it needs and that is off the list."""
    no_grades = replace(HEADCOUNT, breakdowns=())
    needy = replace(HEADCOUNT, needs=lambda table: (table, DeclaredTable(("job_family",), "ethnic_group_detailed")))

    for indicator, table in ((HEADCOUNT, DeclaredTable(("grade", "job_family"))), (no_grades, TABLE), (needy, TABLE)):
        with pytest.raises(NotReleasedError):
            derive(indicator, counts, table, viewer)


def test_unprotected_counts_make_no_figures(counts: ProtectedCounts, viewer: Policy) -> None:
    """Anything that merely looks like protected counts, or was protected under another policy, is turned away."""

    class Lookalike:
        policy, quarters, exact = viewer, counts.quarters, False

        def table(self, declared: DeclaredTable) -> pl.DataFrame:
            return counts.table(declared)

    for given, policy in ((Lookalike(), viewer), (counts, POLICIES["evaluator"])):
        with pytest.raises(TypeError, match="same policy"):
            derive(HEADCOUNT, given, TABLE, policy)  # type: ignore[arg-type]


def test_own_figures_are_exact_and_marked(people: pl.DataFrame) -> None:
    """An organisation sees its own rate as it is, small cells included."""
    analyst, own = POLICIES["analyst"], people.filter(organisation_id=3)
    counts = own_counts(counted(own, TABLES), TABLES, analyst)
    figures = derive(SHARE, counts, TABLE, analyst)
    frame = figures.select({"quarter": "2026-Q3", "grade": "Frontline", "racially_minoritised": "no"}).frame()
    frontline = own.filter(quarter="2026-Q3", grade="Frontline")

    assert frame["numerator"].tolist() == [frontline.filter(racially_minoritised="no").height]
    assert frame["denominator"].tolist() == [frontline.height]
    assert "Not for onward publication" in figures.caption


YEARLY = DeclaredTable((), "racially_minoritised", "leavers")
LEAVERS = replace(HEADCOUNT, key="leavers", population="leavers")
SPAN = ("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2")


def movers(absent: dict[str, str], table: DeclaredTable) -> list[tuple[str, str]]:
    """Status and note of the first row of each quarter of a population that is counted once a year."""
    grid = grid_of(table, SPAN).with_columns(
        pl.lit(20).alias("count"),
        pl.lit(10.0).alias("variance"),
        pl.lit("").alias("status"),
        pl.col("quarter").alias("as_at"),
    )
    counts = ProtectedCounts("leavers", POLICIES["viewer"], SPAN, {table: grid}, absent=absent)
    frame = (
        derive(LEAVERS, counts, table, POLICIES["viewer"])
        .as_polars()
        .unique("quarter", keep="first", maintain_order=True)
    )
    return list(frame.select("status", "note").iter_rows())


def test_what_has_not_been_counted_yet_says_so() -> None:
    """A year to 2024-Q3 that holds one return must not stand as a figure until the end of March."""
    found = movers(dict.fromkeys(SPAN[:2], "Too short."), YEARLY)

    assert found == [("x", "Too short."), ("x", "Too short."), ("x", NOT_YET), ("", ""), ("", "")]


def test_everyone_together_is_counted_as_soon_as_there_are_returns() -> None:
    """Only what is secret waits for the end of March."""
    found = movers(dict.fromkeys(SPAN[:2], "Too short."), YEARLY.everyone)

    assert [status for status, _ in found] == ["x", "x", "", "", ""]


def test_without_enough_returns_nothing_waits() -> None:
    """A population that is never absent is counted in its very first quarter."""
    assert [status for status, _ in movers({}, YEARLY)] == [""] * 5
