"""Management fees."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_fees_are_a_share_of_partners_budgets() -> None:
    """By hand: 16 and 4 of 80 thousand each."""
    assert value("management_fee_rate", counts=table(), by_and_for="yes") == pytest.approx(20)
    assert value("management_fee_rate", counts=table(), by_and_for="no") == pytest.approx(5)
