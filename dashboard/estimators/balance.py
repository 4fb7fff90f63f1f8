"""How alike two groups are: the standardised difference of a share."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats

TOLERANCE = 0.1
"""From here on a difference counts as one (Austin 2009, Statistics in Medicine 28, 3083-3107)."""


def standardised_difference(
    events: npt.ArrayLike,
    total: npt.ArrayLike,
    reference_events: npt.ArrayLike,
    reference_total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the difference of two shares in units of their common standard deviation.

    d = (p - q) / sqrt((p (1 - p) + q (1 - q)) / 2) (Austin 2009). The interval is of the protection noise alone: how alike
    two groups are is a fact about them and no sample of anything.

    Parameters
    ----------
    events, total, reference_events, reference_total
        Counts of the two groups.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        0 where both are none or all; NaN where a count is missing, or one is all and the other none.
    """
    x, m, y, n, v = floats(events, total, reference_events, reference_total, variance)
    known = (m > 0) & (n > 0) & ~np.isnan(x + y)
    m, n = np.where(known, m, 1.0), np.where(known, n, 1.0)
    p, q = np.clip(x / m, 0, 1), np.clip(y / n, 0, 1)
    spread = np.sqrt((p * (1 - p) + q * (1 - q)) / 2)
    gap = p - q
    value = np.divide(gap, spread, out=np.where(gap == 0, 0.0, np.nan), where=spread > 0)
    noise = np.sqrt(v * ((1 + p**2) / m**2 + (1 + q**2) / n**2))
    half = critical(level) * np.divide(noise, spread, out=np.zeros_like(spread), where=spread > 0)
    value = np.where(known, value, np.nan)
    return Interval(value, value - half, value + half)
