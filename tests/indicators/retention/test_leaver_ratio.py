"""Leaver ratio by hand."""

import pytest

from dashboard.estimators.ratio import miettinen_nurminen
from dashboard.indicators.disparity import COMPARED_WITH
from dashboard.indicators.retention.leaver_ratio import INDICATOR
from tests.indicators.moved import STAFF, Year, figure, happened, numbers


def test_it_is_the_leaver_rate_over_that_of_white_staff() -> None:
    """30 of 100 over 80 of 400 are 1.5 times, with the score interval; above 1 is worse for the group."""
    found = figure(INDICATOR, Year(happened("leavers", {("yes",): 30, ("no",): 80}) | STAFF, STAFF))
    exact = miettinen_nurminen(30, 100, 80, 400)

    assert found["value"] == pytest.approx(1.5)
    assert tuple(numbers(found, "numerator", "denominator", "base", "status")) == (30, 100, 100, "")
    assert float(str(found["lower"])) < exact.lower < exact.upper < float(str(found["upper"]))
    assert INDICATOR.judged


def test_white_staff_are_compared_with_nobody() -> None:
    """The reference group has no ratio of its own."""
    found = figure(INDICATOR, Year(happened("leavers", {("yes",): 30, ("no",): 80}) | STAFF, STAFF), "no")

    assert tuple(numbers(found, "value", "status", "note")) == (None, "z", COMPARED_WITH)


def test_with_one_group_only_there_is_no_ratio() -> None:
    """Where no White leavers can be shown nobody can be compared with them."""
    found = figure(INDICATOR, Year(happened("leavers", {("yes",): 30}) | STAFF, STAFF))

    assert tuple(numbers(found, "value", "lower", "upper", "status")) == (None, None, None, "c")


def test_its_note_begins_with_the_verdict() -> None:
    """Half as many again, on so few people, cannot be told from chance."""
    found = figure(INDICATOR, Year(happened("leavers", {("yes",): 30, ("no",): 80}) | STAFF, STAFF))

    assert str(found["note"]).startswith("Cannot tell yet")


def test_more_leavers_than_staff_raise_no_error() -> None:
    """A place that is left more than once a year counts as left by everybody."""
    found = figure(INDICATOR, Year(happened("leavers", {("yes",): 130, ("no",): 80}) | STAFF, STAFF))

    assert found["value"] == pytest.approx(5.0)
