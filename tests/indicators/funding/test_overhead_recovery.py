"""Overhead recovery."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_overhead_awarded_is_over_overhead_allocated() -> None:
    """By hand: a fifth; where there is none, nothing is shown."""
    assert value("overhead_recovery", counts=table(), by_and_for="yes") == pytest.approx(20)
    assert value("overhead_recovery", counts=table(), by_and_for="no") is None
