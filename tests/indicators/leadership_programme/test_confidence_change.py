"""Change in confidence, by hand."""

import pytest

from dashboard.indicators.leadership_programme.confidence_change import INDICATOR
from tests.indicators.changes import changed
from tests.indicators.courses import figure


def test_an_eighth_of_the_scale_is_0_5_points() -> None:
    """A hundred people who all but move up by one eighth, with as many beside them on either side."""
    found = figure(INDICATOR, changed("leadership confidence", {"no change": 10, "up 1": 80, "up 2": 10}))

    assert found["value"] == pytest.approx(0.5)
    assert found["note"].startswith("A clear change for the better.")
    assert found["denominator"] == 100


def test_a_missing_wave_is_hidden_and_no_fault() -> None:
    """Without anybody scored twice there is no figure."""
    assert figure(INDICATOR, {})["status"] == "c"
