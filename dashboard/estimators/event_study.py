"""Difference in differences quarter by quarter: how much more a share changed than the comparison's, before and after."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats


class Change(NamedTuple):
    """The same people at two quarters; arrays have one entry a quarter.

    Parameters
    ----------
    people
        Seen both then and at the quarter of reference.
    now, then
        Those of whom it holds at the quarter, and at the quarter of reference.
    moved
        Those for whom the two differ.
    """

    people: npt.ArrayLike
    now: npt.ArrayLike
    then: npt.ArrayLike
    moved: npt.ArrayLike


def event_study(group: Change, comparison: Change, variance: npt.ArrayLike = 0.0, level: float = 0.95) -> Interval:
    """Estimate for each quarter the group's change since the quarter of reference less the comparison's.

    The interval knows that both quarters are of the same people: a share's change has the variance of paired proportions,
    (moved - net^2 / people) / people^2 (McNemar 1947, Psychometrika 12, 153-157), to which the noise of the counts adds.

    Parameters
    ----------
    group, comparison
        Counts of different people.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Between -2 and 2; NaN where a count is missing or nobody was seen twice.
    """
    own, other = _change(group, variance), _change(comparison, variance)
    value = own[0] - other[0]
    half = critical(level) * np.sqrt(own[1] + other[1])
    return Interval(*floats(value, np.maximum(value - half, -2), np.minimum(value + half, 2)))


def drifting(before: Interval) -> bool | None:
    """Say whether the two had been drawing apart before: a quarter whose interval leaves 0 out.

    Parameters
    ----------
    before
        Quarters before the start, made with `level_for` as many, so that all of them together err as seldom as one.

    Returns
    -------
    bool or None
        None where there is no such quarter to look at.
    """
    low, high = (np.atleast_1d(end) for end in (before.lower, before.upper))
    known = ~np.isnan(low + high)
    return bool(((low > 0) | (high < 0))[known].any()) if known.any() else None


def level_for(tests: int, level: float = 0.95) -> float:
    """Give the level at which each of several intervals is made so that all hold together (Bonferroni)."""
    return 1 - (1 - level) / max(tests, 1)


def _change(of: Change, variance: npt.ArrayLike) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Give the change of a share and its variance."""
    n, now, then, moved, v = floats(*of, variance)
    n = np.where(n > 0, n, np.nan)
    change = (now - then) / n
    # Whoever makes up the net change has moved at least.
    moved = np.maximum(moved, np.abs(now - then))
    paired = np.maximum(moved / n - change**2, 0) / n
    return change, paired + v * (2 + change**2) / n**2
