"""`hiring_ratio` on the recruitment figures that West Lancashire Borough Council published for 2019/20."""

import pytest

from dashboard.indicators.recruitment.hiring_ratio import INDICATOR
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, staged
from tests.indicators.people import row


def test_the_published_figure() -> None:
    """117 of 920 over 2 of 43: 2.734."""
    figure = row(INDICATOR.estimate(staged(WEST_LANCASHIRE), TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(2.734, abs=1e-3)
    assert INDICATOR.judged is True
