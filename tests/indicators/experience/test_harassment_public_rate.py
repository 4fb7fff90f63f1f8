"""`harassment_public_rate` on a survey counted by hand."""

import pytest

from dashboard.indicators.experience.harassment_public_rate import INDICATOR
from tests.indicators.people import row
from tests.indicators.survey import SAID, TABLE, answered


def test_thirty_of_a_hundred() -> None:
    """30 % said yes, and the polarity says what that is worth."""
    figure = row(INDICATOR.estimate(answered(SAID), TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(30)
    assert INDICATOR.polarity == "lower is better"
