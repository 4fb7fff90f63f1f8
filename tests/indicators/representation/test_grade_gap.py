"""Grade gap by hand."""

import pytest

from dashboard.indicators.representation.grade_gap import INDICATOR
from tests.indicators.invented_network import GRADES_MINORITISED, MINORITISED, network
from tests.indicators.people import row


def test_each_grade_is_set_against_everyone() -> None:
    """20 of 100 senior managers are 20 %, less 100 of 400, 25 %."""
    figures = INDICATOR.estimate(network(), GRADES_MINORITISED)

    assert row(figures, grade="Senior manager", racially_minoritised="yes")["value"] == pytest.approx(-5)
    assert row(figures, grade="Executive", racially_minoritised="yes")["value"] == pytest.approx(100 / 6 - 25)
    assert row(figures, grade="Trainee", racially_minoritised="yes")["status"] == "c"


def test_it_needs_a_grade() -> None:
    """Without a grade it would be nought by definition."""
    assert INDICATOR.allows(GRADES_MINORITISED)
    assert not INDICATOR.allows(MINORITISED)
