"""Income through leads."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_each_partners_income_is_counted_once() -> None:
    """By hand: half and a tenth."""
    assert value("dependency", counts=table(), by_and_for="yes") == pytest.approx(50)
    assert value("dependency", counts=table(), by_and_for="no") == pytest.approx(10)
