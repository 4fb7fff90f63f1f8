"""How far a published count may be from the true one."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats


def interval(count: npt.ArrayLike, variance: npt.ArrayLike, level: float = 0.95) -> Interval:
    """Give the range of true counts that a published count is compatible with.

    The normal law is close enough for the noise; as people are whole, the ends are rounded outwards to whole people.

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
    half = np.ceil(critical(level) * np.sqrt(v))
    return Interval(x, np.maximum(x - half, 0), x + half)
