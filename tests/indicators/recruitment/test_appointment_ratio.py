"""`appointment_ratio` on the recruitment figures that West Lancashire Borough Council published for 2019/20."""

import pytest

from dashboard.indicators.recruitment.appointment_ratio import INDICATOR
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, staged
from tests.indicators.people import row


def test_the_published_figure() -> None:
    """117 of 389 over 2 of 10: 1.504."""
    figure = row(INDICATOR.estimate(staged(WEST_LANCASHIRE), TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(1.504, abs=1e-3)
    assert INDICATOR.judged is True
