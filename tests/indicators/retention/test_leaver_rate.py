"""Leaver rate by hand."""

import pytest

from dashboard.indicators.headcounts import NOT_A_YEAR_BEFORE
from dashboard.indicators.retention.leaver_rate import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened, numbers, staff

LEFT = happened("leavers", {("yes",): 30, ("no",): 80})


def test_it_is_leavers_over_the_mean_of_both_headcounts() -> None:
    """30 who left over the mean of 100 and 140 are 25 %."""
    now = staff(of_all={("yes",): 140, ("no",): 400})
    found = figure(INDICATOR, Year(LEFT | now, STAFF))

    assert found["value"] == pytest.approx(25.0)
    assert tuple(numbers(found, "numerator", "denominator", "base", "status")) == (30, 120, 100, "")
    assert float(str(found["lower"])) < 25 < float(str(found["upper"]))


def test_without_a_headcount_a_year_before_it_says_so() -> None:
    """A single quarter, or one whose year before is missing, gives a sentence and no number."""
    found = figure(INDICATOR, Year(LEFT | STAFF, {}))

    assert tuple(numbers(found, "value", "status", "note")) == (None, "x", NOT_A_YEAR_BEFORE)


def test_a_group_too_small_to_show_is_hidden_without_a_word() -> None:
    """Hidden leavers must not be told from nobody."""
    found = figure(INDICATOR, Year(happened("leavers", {("no",): 80}) | STAFF, STAFF))

    assert tuple(numbers(found, "value", "status", "note")) == (None, "c", "")
