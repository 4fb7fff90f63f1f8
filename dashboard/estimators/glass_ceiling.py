"""How much rarer a group is at the top than in the pool that the top is drawn from."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats


def glass_ceiling(
    group_top: npt.ArrayLike,
    top: npt.ArrayLike,
    group_pool: npt.ArrayLike,
    pool: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the glass-ceiling index: the group's share of the pool over its share of the top grades.

    European Institute for Gender Equality: 1 is no ceiling, above 1 a ceiling. The top is part of the pool, so the
    interval is that of how many of each part of the pool have reached the top (delta method, on the logarithm), plus the
    protection noise of the four counts.

    Parameters
    ----------
    group_top, top, group_pool, pool
        The group and everyone, in the top grades and in the pool with them, in people.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        With nobody of the group at the top, value and upper end are NaN and the lower end counts half a person there.
        NaN where the top or the group is empty.
    """
    t, top_all, n, pool_all, v = floats(group_top, top, group_pool, pool, variance)
    known = (t >= 0) & (top_all > 0) & (n > 0) & (pool_all > 0)
    t, top_all, n, pool_all = (np.where(known, one, np.nan) for one in (t, top_all, n, pool_all))
    nobody = t == 0
    at_top = np.where(nobody, 0.5, t)
    value = (n / pool_all) / (at_top / top_all)
    reached, others = np.clip(at_top / n, 0, 1), np.clip((top_all - t) / np.maximum(pool_all - n, 1), 0, 1)
    sampling = n * reached * (1 - reached) * (1 / top_all - 1 / at_top) ** 2
    sampling += np.maximum(pool_all - n, 0) * others * (1 - others) / top_all**2
    noise = v * sum(1 / one**2 for one in (at_top, top_all, n, pool_all))
    factor = np.exp(critical(level) * np.sqrt(sampling + noise))
    return Interval(np.where(nobody, np.nan, value), value / factor, np.where(nobody, np.nan, value * factor))
