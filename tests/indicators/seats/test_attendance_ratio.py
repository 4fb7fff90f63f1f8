"""Who comes."""

import pytest

from tests.indicators.funded import value
from tests.indicators.seated import table


def test_meetings_are_compared_seat_by_seat() -> None:
    """By hand: half of the meetings over all of them."""
    assert value("attendance_ratio", counts=table()) == pytest.approx(0.5)
