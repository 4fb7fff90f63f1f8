"""The Lorenz curve, read off at every tenth."""

import pytest

from tests.indicators.funded import figures, value


def test_the_curve_goes_through_what_recipients_hold() -> None:
    """By hand: two of five recipients hold 40 of 400 thousand pounds."""
    assert value("lorenz_curve", holder_share="0%") == 0
    assert value("lorenz_curve", holder_share="40%") == pytest.approx(10)
    assert value("lorenz_curve", holder_share="100%") == pytest.approx(100)


def test_the_curve_never_falls_and_never_rises_above_equal_shares() -> None:
    """It is a curve of the smallest first."""
    values = figures("lorenz_curve", "holder_share")["value"]

    assert values.is_sorted()
    assert all(value <= 10 * place + 1e-9 for place, value in enumerate(values))
