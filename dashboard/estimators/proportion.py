"""A proportion with its Wilson score interval, widened by what disclosure control has added."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats


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
