"""From grade to grade by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import NOT_A_YEAR_BEFORE
from dashboard.indicators.progression.grade_flow import INDICATOR
from tests.indicators.moved import NOW, Year
from tests.indicators.people import row

TABLE = DeclaredTable(("grade", "next_grade"), None, "moved")
GRADES = DeclaredTable(("grade",), None, "staff_in_post")
BEFORE = {GRADES: {("Frontline",): 100}, GRADES.without("grade"): {(): 100}}


def way(to: str, before: dict[DeclaredTable, dict[tuple[str, ...], int]]) -> dict[str, object]:
    """One way from the front line."""
    now = {TABLE: {("Frontline", "Manager"): 12, ("Frontline", "Left"): 18}}
    figures = INDICATOR.estimate(Year(now, before), TABLE).filter(quarter=NOW)
    return row(figures, grade="Frontline", next_grade=to)


def test_it_is_the_share_of_the_staff_of_a_year_before() -> None:
    """12 of 100 became managers and 18 left; the others are too few to show, or stayed."""
    assert (way("Manager", BEFORE)["value"], way("Left", BEFORE)["value"]) == (pytest.approx(12.0), pytest.approx(18.0))
    assert way("Trainee", BEFORE)["status"] == "c"


def test_without_a_year_before_it_says_so() -> None:
    """In words, on every way."""
    found = way("Manager", {})

    assert (found["value"], found["status"], found["note"]) == (None, "x", NOT_A_YEAR_BEFORE)
