"""The Theil index of recipients."""

import math

import pytest

from tests.indicators.funded import value


def test_the_index_is_theils() -> None:
    """By hand, from the five recipients."""
    ratios = [amount / 80 for amount in (10, 30, 60, 100, 200)]

    assert value("theil") == pytest.approx(sum(one * math.log(one) for one in ratios) / 5)
