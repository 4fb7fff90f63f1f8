"""The difference of two proportions."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats
from dashboard.estimators.proportion import wilson


def newcombe(
    successes: npt.ArrayLike,
    total: npt.ArrayLike,
    other_successes: npt.ArrayLike,
    other_total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the first proportion minus the second.

    Newcombe's hybrid score interval (1998, Statistics in Medicine 17, 873-890, method 10): the two Wilson intervals,
    combined by squares.

    Parameters
    ----------
    successes, total, other_successes, other_total
        Counts of the two groups.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Between -1 and 1; NaN where a proportion is missing, or no proportion.
    """
    p, low, high = wilson(successes, total, variance, level)
    q, other_low, other_high = wilson(other_successes, other_total, variance, level)
    below = np.hypot(p - low, other_high - q)
    above = np.hypot(high - p, q - other_low)
    return Interval(p - q, p - q - below, p - q + above)


def wald(
    successes: npt.ArrayLike,
    total: npt.ArrayLike,
    other_successes: npt.ArrayLike,
    other_total: npt.ArrayLike,
    level: float = 0.95,
) -> Interval:
    """Estimate the same difference with the simplest textbook interval; too narrow for small groups.

    It knows no protection noise, so it is for true counts only.

    Returns
    -------
    Interval
        Between -1 and 1; NaN where a proportion is missing, or no proportion.
    """
    counts = floats(successes, total, other_successes, other_total)
    known = (counts[1] > 0) & (counts[3] > 0) & (counts[0] >= 0) & (counts[2] >= 0)
    known &= (counts[0] <= counts[1]) & (counts[2] <= counts[3])
    x, m, y, n = (np.where(known, one, np.nan) for one in counts)
    p, q = x / m, y / n
    half = critical(level) * np.sqrt(p * (1 - p) / m + q * (1 - q) / n)
    return Interval(p - q, np.maximum(p - q - half, -1), np.minimum(p - q + half, 1))
