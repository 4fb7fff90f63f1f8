"""A proportion with its Wilson score interval, widened by what disclosure control has added."""

import numpy as np
import numpy.typing as npt
from scipy.special import betaincinv

from dashboard.estimators.interval import Interval, critical, floats, tail


def wilson(
    successes: npt.ArrayLike,
    total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
    *,
    total_variance: npt.ArrayLike | None = None,
) -> Interval:
    """Estimate a proportion.

    The score interval (Wilson 1927; the method of Newcombe 1998 and of English public-health indicators): all p with
    (x/n - p)^2 <= z^2 Var(p), where here Var(p) = p (1 - p) / n + (v_x + p^2 v_n) / n^2. With no protection noise it
    is Wilson's own.

    Parameters
    ----------
    successes, total
        Counts, x and n.
    variance
        Protection variance of the numerator, v_x, in people squared.
    level
        Confidence level.
    total_variance
        The same for the denominator, v_n; as the numerator's where not given.

    Returns
    -------
    Interval
        Between 0 and 1; NaN where the total is not above 0 or a count is missing.
    """
    x, n, v_x, v_n = floats(successes, total, variance, variance if total_variance is None else total_variance)
    z2 = critical(level) ** 2
    n = np.where(n > 0, n, np.nan)
    share = np.clip(x / n, 0, 1)
    a = 1 + z2 / n - z2 * v_n / n**2
    half_b = share + z2 / (2 * n)
    c = share**2 - z2 * v_x / n**2
    # Where noise drowns a tiny denominator the quadratic opens downwards, and nothing can be excluded.
    open_ended = a <= 0
    a = np.where(open_ended, 1.0, a)
    root = np.sqrt(np.maximum(half_b**2 - a * c, 0))
    lower = np.where(open_ended, 0.0, np.clip((half_b - root) / a, 0, 1))
    upper = np.where(open_ended, 1.0, np.clip((half_b + root) / a, 0, 1))
    missing = np.isnan(share)
    return Interval(share, np.where(missing, np.nan, lower), np.where(missing, np.nan, upper))


def exact(successes: npt.ArrayLike, total: npt.ArrayLike, level: float = 0.95) -> Interval:
    """Estimate the same proportion with the exact interval (Clopper and Pearson 1934, Biometrika 26, 404-413).

    It never covers less than it says and often more; it knows no protection noise, so it is for true counts only.

    Returns
    -------
    Interval
        Between 0 and 1; NaN where the total is not above 0 or a count is missing.
    """
    x, n = floats(successes, total)
    out = tail(level)
    known = (n > 0) & (x >= 0) & (x <= n)
    x, n = np.where(known, x, 0.0), np.where(known, n, 1.0)
    lower = np.where(x > 0, betaincinv(np.maximum(x, 0.5), n - x + 1, out), 0.0)
    upper = np.where(x < n, betaincinv(x + 1, np.maximum(n - x, 0.5), 1 - out), 1.0)
    return Interval(*(np.where(known, one, np.nan) for one in (x / n, lower, upper)))
