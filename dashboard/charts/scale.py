"""Axis ranges, from released values only: a hidden cell must not stretch an axis."""

import math
from collections.abc import Iterable

Range = tuple[float, float]

ROOM = 1.22
"""How far an axis runs beyond the largest mark, so that its label fits."""

LONG = 1.45
"""The same for labels of two words."""


def from_zero(values: Iterable[float | None], room: float = ROOM) -> Range:
    """Give a range from 0 to past the largest value; bars always start at 0."""
    known = [value for value in values if value is not None and not math.isnan(value)]
    return 0.0, room * max(known, default=1.0) or 1.0


def share_axis(values: Iterable[float | None]) -> Range:
    """Give a range for lines of a percentage: from 0, and never past 100."""
    low, high = from_zero(values)
    return low, min(high, 100.0)


def around(centre: float, values: Iterable[float | None]) -> Range:
    """Give a range that holds the values and the reference line, with room at both ends."""
    known = [centre, *(value for value in values if value is not None and not math.isnan(value))]
    low, high = min(known), max(known)
    room = 0.22 * (high - low or 1.0)
    return low - room * 0.5, high + room
