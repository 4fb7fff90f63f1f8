"""Levels of cultural competency."""

import pytest

from data_models.cultural_competency import CulturalCompetency
from tests.data_models.planting import faults


@pytest.mark.parametrize("level", range(-1, 6))
def test_a_level_is_nought_to_four(level: int) -> None:
    """Five levels, 0 to 4; anything else is named."""
    assert {column for column, _ in faults(CulturalCompetency, level=level)} == (
        set() if 0 <= level <= 4 else {"level"}
    )
