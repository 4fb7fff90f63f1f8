"""Leaver ratio within grades by hand."""

import pytest

from dashboard.indicators.retention.leaver_ratio_within_grades import INDICATOR
from dashboard.indicators.stratified import NOWHERE
from tests.indicators.moved import STAFF, Year, figure, happened, numbers

MIXED = {("Frontline", "yes"): 32, ("Frontline", "no"): 80, ("Manager", "yes"): 2, ("Manager", "no"): 20}
"""Four in ten leave the front line and one in ten managers' posts, whoever they are."""

CRUDE = {("yes",): 34, ("no",): 100}


def test_a_mix_of_grades_does_not_pose_as_a_disparity() -> None:
    """34 of 100 against 100 of 400 are 1.36 times; within grades everybody leaves as often, and the card says so."""
    found = figure(INDICATOR, Year(happened("leavers", CRUDE, MIXED) | STAFF, STAFF))

    assert found["value"] == pytest.approx(1.0)
    assert "Without regard to grade it is 1.36" in str(found["note"])
    assert tuple(numbers(found, "numerator", "denominator", "base")) == (34, 100, 100)


def test_grades_that_cannot_be_shown_are_left_out() -> None:
    """With managers hidden the front line alone speaks, and the numbers are those of the front line."""
    shown = {cell: count for cell, count in MIXED.items() if cell[0] == "Frontline"}
    found = figure(INDICATOR, Year(happened("leavers", CRUDE, shown) | STAFF, STAFF))

    assert tuple(numbers(found, "numerator", "denominator", "base")) == (32, 80, 80)


def test_without_any_grade_to_compare_in_it_says_so() -> None:
    """All grades hidden give a sentence, not a number."""
    found = figure(INDICATOR, Year(happened("leavers", CRUDE) | STAFF, STAFF))

    assert tuple(numbers(found, "value", "status", "note")) == (None, "x", NOWHERE)
