"""Reserves in months."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_reserves_are_over_a_month_of_spending() -> None:
    """By hand: one month and five."""
    assert value("reserve_months", counts=table(), by_and_for="yes") == pytest.approx(1)
    assert value("reserve_months", counts=table(), by_and_for="no") == pytest.approx(5)
