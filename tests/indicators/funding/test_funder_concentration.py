"""Concentration of funders."""

import pytest

from tests.indicators.funded import value


def test_the_index_is_the_sum_of_squared_shares() -> None:
    """By hand: 340 of the 400 thousand pounds are one funder's, 60 another's."""
    assert value("funder_concentration") == pytest.approx(0.85**2 + 0.15**2)
