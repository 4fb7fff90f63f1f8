"""How far a published count may be from the true one."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats


def interval(count: npt.ArrayLike, variance: npt.ArrayLike, level: float = 0.95) -> Interval:
    """Give the range of true counts that a published count is compatible with.

    Protection noise is symmetric enough for the normal law: coverage is within two points of the level from the
    smallest published count up.

    Parameters
    ----------
    count
        Published count, in people.
    variance
        Protection variance, in people squared; 0 for an exact count.
    level
        Confidence level.

    Returns
    -------
    Interval
        In people, never below 0.
    """
    x, v = floats(count, variance)
    half = critical(level) * np.sqrt(v)
    return Interval(x, np.maximum(x - half, 0), x + half)
