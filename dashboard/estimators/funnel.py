"""Limits within which organisations of a size differ from the whole by chance alone."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats

WARNING, ALARM = 0.95, 0.998
"""Two and three standard deviations, as English public health and Spiegelhalter draw them."""


def limits(
    target: npt.ArrayLike,
    total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = ALARM,
    *,
    total_variance: npt.ArrayLike | None = None,
) -> Interval:
    """Give the control limits of a proportion round a target (Spiegelhalter 2005, Statistics in Medicine 24, 1185-1202).

    A proportion lies outside exactly where Wilson's interval at the same level excludes the target.

    Parameters
    ----------
    target
        The proportion of the whole, 0 to 1.
    total
        Denominators.
    variance, total_variance
        Protection variance of the numerators and of the denominators (as the numerators' where not given).
    level
        `WARNING` or `ALARM`.

    Returns
    -------
    Interval
        The target and its limits, 0 to 1; NaN without a denominator, and for a target that is no share.
    """
    p, n, v_x, v_n = floats(target, total, variance, variance if total_variance is None else total_variance)
    n = np.where((n > 0) & (p >= 0) & (p <= 1), n, np.nan)
    p = np.where(np.isnan(n), np.nan, p)
    half = critical(level) * np.sqrt(p * (1 - p) / n + (v_x + p**2 * v_n) / n**2)
    return Interval(p + 0 * n, np.clip(p - half, 0, 1), np.clip(p + half, 0, 1))
