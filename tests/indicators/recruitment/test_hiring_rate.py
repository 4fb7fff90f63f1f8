"""`hiring_rate` on the recruitment figures that West Lancashire Borough Council published for 2019/20."""

import pytest

from dashboard.indicators.recruitment.hiring_rate import INDICATOR
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, staged
from tests.indicators.people import row


def test_the_published_figure() -> None:
    """117 of 920 were appointed: 12.72 %."""
    figure = row(INDICATOR.estimate(staged(WEST_LANCASHIRE), TABLE), racially_minoritised="no")

    assert figure["value"] == pytest.approx(12.72, abs=0.01)
    assert INDICATOR.judged is False
