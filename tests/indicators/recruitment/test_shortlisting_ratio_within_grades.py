"""`shortlisting_ratio_within_grades` on published figures, all of them of one grade."""

import pytest

from dashboard.indicators.recruitment.shortlisting_ratio_within_grades import INDICATOR
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, of_one_grade
from tests.indicators.people import row


def test_with_one_grade_it_is_the_crude_ratio() -> None:
    """There is nothing to put together, so the published ratio comes out: 1.818."""
    figure = row(INDICATOR.estimate(of_one_grade(WEST_LANCASHIRE), TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(1.818, abs=1e-3)
    assert figure["note"].endswith("and the verdict is the same.")
    assert INDICATOR.judged
