"""`harassment_public_ratio` on a survey counted by hand."""

import pytest

from dashboard.indicators.experience.harassment_public_ratio import INDICATOR
from tests.indicators.people import row
from tests.indicators.survey import SAID, TABLE, answered


def test_twice_as_often() -> None:
    """30 % against 15 % of White staff: twice, for it is bad."""
    figure = row(INDICATOR.estimate(answered(SAID), TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(2)
    assert INDICATOR.judged
