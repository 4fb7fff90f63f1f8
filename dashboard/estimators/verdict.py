"""What a disadvantage ratio says, in words."""

import math
from dataclasses import dataclass
from typing import Literal

from dashboard.estimators.interval import critical

Words = Literal["disparity shown", "small disparity", "parity shown", "cannot tell yet"]

LOWEST, HIGHEST = 0.80, 1.25
"""The band of tolerance: the four-fifths rule and its reciprocal, as the WRES applies it."""

FEWEST_EVENTS = 5
"""No interval for a ratio is reliable on fewer events than this in both groups together."""


@dataclass(frozen=True)
class Verdict:
    """A verdict on one group.

    Parameters
    ----------
    words
        One of four.
    worse_off
        Whom a disparity is to the disadvantage of; None without a disparity.
    more_people
        About how many more people, in both groups together and at the same rates, would settle it; None where it is
        settled, or where there is nothing to go by.
    """

    words: Words
    worse_off: Literal["group", "reference"] | None = None
    more_people: int | None = None


def judge(value: float, lower: float, upper: float, *, events: float, people: float, level: float = 0.95) -> Verdict:
    """Judge a disadvantage ratio, above 1 where the group is worse off.

    Parameters
    ----------
    value, lower, upper
        The ratio and its interval; NaN for an end that is open.
    events
        Events in both groups together.
    people
        People in both groups together.
    level
        Confidence level of the interval.
    """
    low, high = 0.0 if math.isnan(lower) else lower, math.inf if math.isnan(upper) else upper
    centre = value if math.isfinite(value) else high
    if events < FEWEST_EVENTS or (low <= 1 <= high and not LOWEST <= low <= high <= HIGHEST):
        more = _more_people(value, low, high, people, level)
        if 0 < events < FEWEST_EVENTS:
            more = max(more or 0, math.ceil(people * (FEWEST_EVENTS / events - 1)))
        return Verdict("cannot tell yet", more_people=more)
    if low <= 1 <= high:
        return Verdict("parity shown")
    large = centre >= HIGHEST or centre < LOWEST
    return Verdict("disparity shown" if large else "small disparity", "group" if low > 1 else "reference")


def adverse_impact(selected: int, total: int, reference_selected: int, reference_total: int) -> bool:
    """Apply the four-fifths rule: a selection rate under 80 % of the reference group's; exactly 80 % is not adverse.

    Uniform Guidelines on Employee Selection Procedures (1978), section 4D; in whole numbers, so that the boundary is
    exact.
    """
    return 5 * selected * reference_total < 4 * reference_selected * total


def _more_people(value: float, low: float, high: float, people: float, level: float) -> int | None:
    """Scale the interval's width on the logarithm, which shrinks with the root of the numbers, to what is needed."""
    # Without events on one side the end that is known moves as fast as the numbers do, until it reaches 1.
    if low <= 0 < people and 1 < high < math.inf and value == 0:
        return math.ceil((high - 1) * people)
    if 0 < low < 1 and people > 0 and math.isinf(high):
        return math.ceil((1 / low - 1) * people)
    if not (value > 0 and low > 0 and math.isfinite(high) and people > 0):
        return None
    off = abs(math.log(value))
    error = math.log(high / low) / (2 * critical(level))
    # To show a disparity 1 must leave the interval; to show parity the interval must fit inside the band.
    room = max(off, math.log(HIGHEST) - off)
    factor = (critical(level) * error / room) ** 2
    return max(math.ceil((factor - 1) * people), 0) or None
