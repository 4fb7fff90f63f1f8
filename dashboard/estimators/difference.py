"""The difference of two proportions."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval
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
        Between -1 and 1; NaN where a proportion is missing.
    """
    p, low, high = wilson(successes, total, variance, level)
    q, other_low, other_high = wilson(other_successes, other_total, variance, level)
    below = np.hypot(p - low, other_high - q)
    above = np.hypot(high - p, q - other_low)
    return Interval(p - q, p - q - below, p - q + above)
