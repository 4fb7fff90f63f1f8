"""From estimates to what is shown: rounded outwards, and nothing where a count behind them is hidden."""

import math

from dashboard.disclosure.cohorts.findings import NOTHING, Range, Side
from dashboard.disclosure.policy import Policy
from dashboard.estimators.interval import Interval


def number(value: float) -> float | None:
    """Give a count, or None for one that is not shown."""
    return None if math.isnan(value) else float(value)


def side(events: float, people: float, policy: Policy) -> Side:
    """Give one side; its share must rest on as many people as any rate, and is hidden where nearly nobody or everybody is in it."""
    whole = None if math.isnan(people) else float(people)
    if whole is None or whole < policy.rate_base or math.isnan(events):
        return Side(None, whole)
    low, high = policy.rate_caps
    extreme = not low <= 100 * events / whole <= high and whole < policy.caps_below
    return Side(None if extreme or events > whole else float(events), whole)


def points(found: Interval) -> Range:
    """Write an interval of shares in whole percentage points."""
    return rounded(found, 100.0, 0)


def rounded(found: Interval, scale: float = 1.0, places: int = 2) -> Range:
    """Round the value to the nearest step and the ends outwards, so that they still cover what they covered."""
    value, lower, upper = (float(part) * scale for part in found)
    if math.isnan(value):
        return NOTHING
    step = 10.0**places
    low = None if math.isnan(lower) else math.floor(lower * step + 1e-9) / step + 0.0
    high = None if math.isnan(upper) else math.ceil(upper * step - 1e-9) / step + 0.0
    return Range(round(value, places) + 0.0, low, high)
