"""When figures are renewed: by the calendar and by how many people there are, never by anything secret."""

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.disclosure.renewal import renewed, standing
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.people import counted, network

YEAR = ("2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")


@pytest.mark.parametrize(
    ("people", "expected"),
    [(50, [1, 0, 1, 0, 0, 0]), (500, [1, 0, 1, 0, 1, 0]), (800, [1, 1, 1, 1, 1, 1])],
    ids=["small", "middling", "large"],
)
def test_larger_groups_are_renewed_more_often(viewer: Policy, people: int, expected: list[int]) -> None:
    """Every year, every half year, every quarter; and the first quarter of all is always new."""
    found = renewed(np.full((len(YEAR), 1), people), YEAR, viewer)

    assert found.ravel().astype(int).tolist() == expected


def test_the_first_quarter_that_can_be_counted_is_new(viewer: Policy) -> None:
    """Where a year of returns is needed, figures do not stand from before there was one, nor are they told without."""
    found = renewed(np.full((len(YEAR), 1), 50), YEAR, viewer, yearly=True, absent=YEAR[:2] + YEAR[3:4])
    later = renewed(np.full((len(YEAR), 1), 50), YEAR, viewer, yearly=True, absent=YEAR[:4])

    assert found.ravel().astype(int).tolist() == [1, 0, 1, 0, 0, 0]
    assert later.ravel().astype(int).tolist() == [1, 0, 0, 0, 1, 0]


def test_what_is_collected_from_time_to_time_is_new_when_it_is(viewer: Policy) -> None:
    """However many people it is of, and whatever the calendar says; it stands in between."""
    found = renewed(np.full((len(YEAR), 1), 5000), YEAR, viewer, absent=YEAR[:1], collected=YEAR[1:2] + YEAR[4:5])

    assert found.ravel().astype(int).tolist() == [1, 1, 0, 0, 1, 0]


def test_what_is_not_renewed_stands_from_where_it_last_was() -> None:
    """Each row points to itself or to the same row of an earlier quarter."""
    renewals = np.array([[True, True], [False, True], [False, False], [True, False]])

    assert standing(renewals).tolist() == [0, 1, 0, 3, 0, 3, 6, 3]


def test_a_small_groups_figures_stand_for_a_year_and_say_so(viewer: Policy, pepper: Pepper) -> None:
    """Whoever comes or goes within the year changes nothing, and `as_at` names the quarter that is told of."""
    table = DeclaredTable(("grade",), "ethnic_group")
    people = network(quarters=YEAR)
    released = protect(counted(people, (table, table.everyone), YEAR), (table,), viewer, pepper).table(table)
    manager = released.filter(grade="Executive", ethnic_group="White")

    assert manager["as_at"].to_list() == ["2025-Q3", "2025-Q3", *["2026-Q1"] * 4]
    assert manager["count"][2:].n_unique() == 1


def test_people_altogether_are_always_new(viewer: Policy, pepper: Pepper) -> None:
    """A colleague knows how many there are; nothing is gained by waiting."""
    table = DeclaredTable(("grade",))
    released = protect(counted(network(quarters=YEAR), (table,), YEAR), (table,), viewer, pepper).table(table)

    assert released.filter(pl.col("as_at") != pl.col("quarter")).is_empty()


def test_a_secret_cannot_bring_a_renewal_forward(viewer: Policy, pepper: Pepper) -> None:
    """Dealing everybody another ethnicity leaves the quarters from which figures stand as they were."""
    table = DeclaredTable(("grade",), "ethnic_group")
    people = network(quarters=YEAR)
    other = people.with_columns(pl.lit("White").alias("ethnic_group"))
    stands = [
        protect(counted(each, (table, table.everyone), YEAR), (table,), viewer, pepper).table(table)["as_at"]
        for each in (people, other)
    ]

    assert stands[0].equals(stands[1])
