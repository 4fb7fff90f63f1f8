"""Reporting burden."""

import pytest

from tests.indicators.funded import value
from tests.indicators.partnered import table


def test_hours_are_for_each_ten_thousand_pounds() -> None:
    """By hand: 400 and 80 hours for 200 thousand."""
    assert value("reporting_burden", counts=table(), by_and_for="yes") == pytest.approx(20)
    assert value("reporting_burden", counts=table(), by_and_for="no") == pytest.approx(4)
