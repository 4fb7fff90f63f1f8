"""Hours of applying."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_hours_are_for_each_ten_thousand_pounds() -> None:
    """By hand: 200 and 120 hours for 200 thousand."""
    assert value("application_hours", counts=table(), by_and_for="yes") == pytest.approx(10)
    assert value("application_hours", counts=table(), by_and_for="no") == pytest.approx(6)
