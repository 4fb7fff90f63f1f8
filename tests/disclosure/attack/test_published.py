"""A release as the suite reads it: its counts, the quarter each is of, and what of it is told anew."""

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.attack.published import PLAIN, Published, told_anew
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.surface import exact, laid_out
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.attack.small_release import changed, released, staff_of
from tests.disclosure.people import QUARTERS, counted

TABLES = tuple(DeclaredTable(one, level) for one in ((), ("grade",)) for level in (None, "ethnic_group"))
GRADE = TABLES[-1]


@pytest.fixture(scope="module")
def policy(viewer: Policy) -> Policy:
    """The viewer's policy with four tables."""
    return replace(viewer, tables=TABLES)


@pytest.fixture(scope="module")
def published(people: pl.DataFrame, policy: Policy, pepper: Pepper) -> Published:
    """Counts and shares of the network."""
    return released(people, policy, pepper, (PLAIN, "workforce_share"))


def test_counts_and_their_quarters_are_those_that_were_protected(
    people: pl.DataFrame, published: Published, policy: Policy, pepper: Pepper
) -> None:
    """Read back from figures and notes, every count and its quarter is what protection gave, hidden ones included."""
    protected = protect(counted(people, TABLES), TABLES, policy, pepper)
    older = protected.table(GRADE).filter(pl.col("as_at") != pl.col("quarter"), pl.col("status") == "")

    for table in TABLES:
        whole = ["count", *(["as_at"] if table != GRADE else [])]
        assert (
            published.counts()[table]
            .select(whole)
            .cast(pl.String)
            .equals(protected.table(table).select(pl.col("count").cast(pl.Float64), *whole[1:]).cast(pl.String))
        )
    shown = published.counts()[GRADE].filter(pl.col("count").is_not_null())["as_at"]
    assert shown.equals(protected.table(GRADE).filter(pl.col("status") == "")["as_at"])
    assert older.height > 0


def test_hidden_counts_stand_from_the_quarter_of_those_beside_them(published: Published) -> None:
    """A group's figures are renewed together, so every code of a grade is as at one quarter."""
    by_grade = published.counts()[GRADE].group_by("quarter", "grade").agg(pl.col("as_at").n_unique())

    assert (by_grade["as_at"] == 1).all()


def test_only_counts_split_by_a_characteristic_are_attacked(published: Published) -> None:
    """Tables of everyone together tell a colleague nothing, and are left out of the surface."""
    surface = published.surface(QUARTERS)

    assert set(surface) == {TABLES[1], TABLES[3]}
    assert np.array_equal(surface[GRADE], laid_out(GRADE, published.counts()[GRADE], QUARTERS), equal_nan=True)


def test_figures_that_only_stand_are_left_out(people: pl.DataFrame, published: Published, policy: Policy) -> None:
    """In the second quarter the grades of under 400 people are not told anew; in the first quarter all are."""
    roster, surface = Roster.opened(staff_of(people)), published.surface(QUARTERS)
    before, anew = surface[GRADE].copy(), told_anew(surface, roster, policy)[GRADE]
    size = exact(roster, GRADE.everyone).ravel()
    fresh = (np.arange(size.size) < size.size / 2) | (size >= policy.renewal_people / 2)

    assert 0 < fresh.sum() < fresh.size
    assert np.array_equal(anew[fresh], before[fresh], equal_nan=True)
    assert np.isnan(anew[~fresh]).all()
    assert np.array_equal(surface[GRADE], before, equal_nan=True)


def test_standing_figures_say_nothing_new(people: pl.DataFrame, published: Published, policy: Policy) -> None:
    """Every shown figure that is left out repeats the one of the quarter before."""
    surface = published.surface(QUARTERS)[GRADE]
    anew = told_anew({GRADE: surface}, Roster.opened(staff_of(people)), policy)[GRADE]
    first, second = np.split(surface, 2)
    left_out = np.isnan(np.split(anew, 2)[1]) & ~np.isnan(second)

    assert left_out.any()
    assert (first[left_out] == second[left_out]).all()


def test_quarters_without_a_count_yet_are_told(published: Published) -> None:
    """Where every figure of a quarter says that there is none yet, that quarter waits; hidden figures do not wait."""
    first = pl.col("quarter").cast(pl.String) == QUARTERS[0]
    later = changed(
        published,
        PLAIN,
        GRADE,
        {"status": pl.when(first).then(pl.lit("x")).otherwise(pl.col("status").cast(pl.String))},
    )

    assert later.waiting(GRADE) == {QUARTERS[0]}
    assert later.waiting(TABLES[1]) == published.waiting(GRADE) == frozenset()
