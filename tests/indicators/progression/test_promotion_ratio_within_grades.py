"""Promotion ratio within grades by hand."""

import pytest

from dashboard.indicators.progression.promotion_ratio_within_grades import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened


def test_it_compares_those_who_start_in_the_same_grade() -> None:
    """From either grade White staff are promoted twice as often, so they are within grades."""
    by_grade = {("Frontline", "yes"): 16, ("Frontline", "no"): 80, ("Manager", "yes"): 1, ("Manager", "no"): 20}
    found = figure(INDICATOR, Year(happened("promoted", {("yes",): 17, ("no",): 100}, by_grade) | STAFF, STAFF))

    assert found["value"] == pytest.approx(2.0)
    assert "Without regard to grade it is 1.47" in str(found["note"])
