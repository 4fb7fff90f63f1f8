"""What of an estimate is shown."""

import numpy as np

from dashboard.disclosure.cohorts.findings import NOTHING, Range
from dashboard.disclosure.cohorts.shown import number, points, rounded, side
from dashboard.estimators.interval import Interval, floats
from tests.disclosure.cohorts.network import POLICY


def test_rounding_goes_outwards() -> None:
    """What was inside the interval stays inside; nothing stays nothing."""
    assert points(Interval(*floats(0.1249, 0.011, 0.2401))) == Range(12.0, 1.0, 25.0)
    assert rounded(Interval(*floats(-0.004, -0.105, 0.1)), places=1) == Range(0.0, -0.2, 0.1)
    assert points(Interval(*floats(np.nan, np.nan, np.nan))) == NOTHING
    assert rounded(Interval(*floats(2.0, 1.0, np.nan))).upper is None


def test_a_share_rests_on_enough_people_and_is_not_extreme() -> None:
    """Fewer than twenty-five, a hidden count, and nearly all of fewer than a hundred show no share."""
    shown = [side(20, 60, POLICY), side(10, 20, POLICY), side(np.nan, 60, POLICY), side(58, 60, POLICY)]

    assert [one.share for one in shown] == [33, None, None, None]
    assert side(195, 200, POLICY).share == 98
    assert side(105, 100, POLICY).share is None
    assert number(np.nan) is None
    assert number(5.0) == 5
