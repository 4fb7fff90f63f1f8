"""`shortlisting_rate` on the recruitment figures that West Lancashire Borough Council published for 2019/20."""

import pytest

from dashboard.indicators.recruitment.shortlisting_rate import INDICATOR
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, staged
from tests.indicators.people import row


def test_the_published_figure() -> None:
    """10 of 43 shortlisted: 23.26 %."""
    figure = row(INDICATOR.estimate(staged(WEST_LANCASHIRE), TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(23.26, abs=0.01)
    assert INDICATOR.judged is False
