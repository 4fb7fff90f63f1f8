"""Full-cost recovery."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_the_grant_is_over_the_whole_cost() -> None:
    """By hand: 50 of 62.5 thousand each."""
    assert value("full_cost_recovery", counts=table(), by_and_for="yes") == pytest.approx(80)
    assert value("full_cost_recovery", counts=table(), by_and_for="no") == pytest.approx(100)
