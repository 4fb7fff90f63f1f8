"""How long organisations have been where they are."""

import pytest

from tests.indicators.assessed import table
from tests.indicators.funded import value


def test_it_counts_from_the_assessment_that_first_had_the_level() -> None:
    """By hand: 18 months of six since 2026-Q2 and 45 of three since 2025-Q2, each to the nearest ten."""
    assert value("time_in_level", counts=table(), domain="policy", level_reached="level 2") == pytest.approx(20 / 6)
    assert value("time_in_level", counts=table(), domain="policy", level_reached="level 1") == pytest.approx(50 / 3)
