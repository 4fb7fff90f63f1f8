"""The mean level of what was assessed."""

import pytest

from tests.indicators.assessed import table
from tests.indicators.funded import value


def test_it_is_the_mean_of_all_items_however_they_are_split() -> None:
    """By hand: six organisations at 2 and three at 1, on every item."""
    for cell in ({}, {"domain": "policy"}, {"element": "equitable partnership"}, {"evidence": "survey"}):
        assert value("competency_level", counts=table(), **cell) == pytest.approx(15 / 9)
