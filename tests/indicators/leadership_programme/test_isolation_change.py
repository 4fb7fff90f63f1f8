"""Change in isolation, by hand: down is better."""

import pytest

from dashboard.indicators.leadership_programme.isolation_change import INDICATOR
from tests.indicators.changes import changed
from tests.indicators.courses import figure


def test_an_eighth_of_the_scale_is_0_75_points() -> None:
    """A hundred people who all but move down by one eighth, with as many beside them on either side."""
    found = figure(INDICATOR, changed("isolation", {"no change": 10, "down 1": 80, "down 2": 10}))

    assert found["value"] == pytest.approx(-0.75)
    assert found["note"].startswith("A clear change for the better.")
    assert found["denominator"] == 100


def test_a_missing_wave_is_hidden_and_no_fault() -> None:
    """Without anybody scored twice there is no figure."""
    assert figure(INDICATOR, {})["status"] == "c"
