"""Support costs."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_it_is_support_over_all_spending() -> None:
    """By hand: 40 and 144 thousand of 576 thousand each."""
    assert value("support_cost_ratio", counts=table(), by_and_for="yes") == pytest.approx(100 * 40 / 576, abs=0.1)
    assert value("support_cost_ratio", counts=table(), by_and_for="no") == pytest.approx(25, abs=0.1)
