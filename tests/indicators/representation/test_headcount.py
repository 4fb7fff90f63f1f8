"""Headcount by hand."""

import pytest

from dashboard.indicators.representation.headcount import INDICATOR
from tests.indicators.invented_network import COUNTS, GROUPS, network
from tests.indicators.people import IdentityCounts, row


def test_the_value_is_the_released_count() -> None:
    """No arithmetic stands between what was released and what is shown."""
    figure = row(INDICATOR.estimate(network(), GROUPS), ethnic_group="Asian")

    assert (figure["value"], figure["lower"], figure["upper"], figure["numerator"]) == (40, 40, 40, 40)
    assert figure["denominator"] is None


def test_the_interval_is_that_of_the_protection() -> None:
    """With a variance of 9 a count of 40 may have been 34 to 46, and never less than nobody."""
    figures = INDICATOR.estimate(IdentityCounts(COUNTS, variance=9.0), GROUPS)

    assert row(figures, ethnic_group="Asian")["lower"] == pytest.approx(40 - 1.96 * 3, abs=0.5)
    assert row(figures, ethnic_group="Asian")["upper"] == pytest.approx(40 + 1.96 * 3, abs=0.5)
    assert figures["lower"].min() >= 0


def test_a_hidden_count_stays_hidden() -> None:
    """Nothing of a hidden cell comes out, and no words that would tell why."""
    figure = row(INDICATOR.estimate(network(), GROUPS), ethnic_group="Other")

    assert (figure["value"], figure["numerator"], figure["status"], figure["note"]) == (None, None, "c", "")
