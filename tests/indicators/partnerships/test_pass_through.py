"""What reaches partners."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_the_fee_is_taken_off_and_leads_keep_the_rest() -> None:
    """By hand: 64 and 76 of 400 thousand; 240 thousand stay with leads before fees."""
    assert value("pass_through", counts=table(), by_and_for="yes") == pytest.approx(16)
    assert value("pass_through", counts=table(), by_and_for="no") == pytest.approx(19)
