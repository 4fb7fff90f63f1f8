"""Survey answers against the range of their instrument."""

import pytest

from data_models.instruments import INSTRUMENTS
from data_models.staff_survey import StaffSurvey
from tests.data_models.planting import faults


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_an_answer_is_inside_its_instrument(instrument: str) -> None:
    """From the lowest to the highest answer passes; one more at either end is named."""
    lowest, highest = INSTRUMENTS[instrument].lowest, INSTRUMENTS[instrument].highest

    for score in range(lowest, highest + 1):
        assert faults(StaffSurvey, instrument=instrument, score=score) == set()
    for score in (lowest - 1, highest + 1):
        assert ("score", "score_in_range") in faults(StaffSurvey, instrument=instrument, score=score)
