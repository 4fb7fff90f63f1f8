"""Headcounts at both ends of a year."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import headcount_needs, movers_and_mean
from dashboard.indicators.released import over
from tests.indicators.moved import NOW, STAFF, Year, happened, staff

TABLE = DeclaredTable((), "racially_minoritised", "leavers")


def test_the_year_is_the_one_to_the_quarter_that_the_movers_are_of() -> None:
    """The start is counted four quarters before the end, and the mean carries half the noise of one count."""
    counts = Year(happened("leavers", {("yes",): 30}) | staff(of_all={("yes",): 140}), STAFF)
    now = movers_and_mean(counts, TABLE).filter(quarter=NOW, racially_minoritised="yes")

    assert now.select("events", "start", "end", "total", "total_variance").row(0) == (30, 100, 140, 120.0, 5.0)


def test_a_figure_that_stands_is_set_against_the_year_it_is_of() -> None:
    """Movers as at an earlier quarter are set against the staff of that quarter's year."""
    frame = pl.DataFrame({"quarter": [NOW], "as_at": ["2026-Q1"]})
    staff_then = pl.DataFrame({"quarter": ["2025-Q1", "2025-Q3"], "as_at": ["2025-Q1", "2025-Q3"], "start": [7, 9]})
    assert over(frame, staff_then, 4)["start"].to_list() == [7]


def test_it_asks_for_staff_altogether_to_know_whether_there_was_a_year_before() -> None:
    """The marker of a missing year must be on the policy's list as well."""
    assert DeclaredTable(population="staff_in_post") in headcount_needs(TABLE)
