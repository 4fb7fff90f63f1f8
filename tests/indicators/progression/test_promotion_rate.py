"""Promotion rate by hand."""

import pytest

from dashboard.indicators.progression.promotion_rate import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened, numbers


def test_it_is_the_promoted_over_the_staff_of_a_year_before() -> None:
    """20 promoted of 80 who started the year on the front line are 25 %."""
    promoted = happened("promoted", {("yes",): 25}, {("Frontline", "yes"): 20})
    found = figure(INDICATOR, Year(promoted | STAFF, STAFF), grade="Frontline")

    assert found["value"] == pytest.approx(25.0)
    assert tuple(numbers(found, "numerator", "denominator", "base")) == (20, 80, 80)
