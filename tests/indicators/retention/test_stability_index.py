"""Stability index of the NHS, with its published example."""

import pytest

from dashboard.indicators.headcounts import NOT_A_YEAR_BEFORE
from dashboard.indicators.retention.stability_index import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened, numbers


def test_ninety_of_a_hundred_still_there_are_ninety_per_cent() -> None:
    """Department of Health and Social Care, written answer 158306."""
    found = figure(INDICATOR, Year(happened("stayers", {("yes",): 90}) | STAFF, STAFF))

    assert found["value"] == pytest.approx(90.0)
    assert tuple(numbers(found, "numerator", "denominator", "status")) == (90, 100, "")


def test_without_a_year_before_it_says_so() -> None:
    """Nobody can have stayed a year in the first quarter that there is."""
    found = figure(INDICATOR, Year(happened("stayers", {("yes",): 90}) | STAFF, {}))

    assert tuple(numbers(found, "value", "status", "note")) == (None, "x", NOT_A_YEAR_BEFORE)
