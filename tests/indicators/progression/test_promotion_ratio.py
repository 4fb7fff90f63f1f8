"""Promotion ratio by hand."""

import pytest

from dashboard.indicators.disparity import NO_EVENTS
from dashboard.indicators.progression.promotion_ratio import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened, numbers


def test_it_is_the_white_rate_over_that_of_the_group() -> None:
    """80 of 400 are 20 %, 10 of 100 are 10 %: twice, and one half the other way about."""
    found = figure(INDICATOR, Year(happened("promoted", {("yes",): 10, ("no",): 80}) | STAFF, STAFF))

    assert found["value"] == pytest.approx(2.0)
    assert INDICATOR.printed == (("promotion rate ratio, group over White", "inverse"),)
    assert 0 < float(str(found["lower"])) < 2 < float(str(found["upper"]))


def test_nobody_promoted_makes_no_infinite_ratio() -> None:
    """A released nought, as in one's own rows, gives a sentence."""
    found = figure(INDICATOR, Year(happened("promoted", {("yes",): 0, ("no",): 80}) | STAFF, STAFF))

    assert tuple(numbers(found, "value", "lower", "upper", "status", "note")) == (None, None, None, "x", NO_EVENTS)
