"""`appointment_rate` on the recruitment figures that West Lancashire Borough Council published for 2019/20."""

import pytest

from dashboard.indicators.recruitment.appointment_rate import INDICATOR
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, staged
from tests.indicators.people import row


def test_the_published_figure() -> None:
    """117 of 389 shortlisted were appointed: 30.08 %."""
    figure = row(INDICATOR.estimate(staged(WEST_LANCASHIRE), TABLE), racially_minoritised="no")

    assert figure["value"] == pytest.approx(30.08, abs=0.01)
    assert INDICATOR.judged is False
