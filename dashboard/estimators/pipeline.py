"""A chain of stages, from applying to being promoted: what is left of a ratio after all of them."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, floats
from dashboard.estimators.ratio import miettinen_nurminen


def product(
    events: npt.ArrayLike,
    total: npt.ArrayLike,
    reference_events: npt.ArrayLike,
    reference_total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
    *,
    linked: bool = False,
) -> Interval:
    """Estimate the product of the stages' ratios, the group's proportion over the reference group's at each.

    Each stage is given the people who came to it, so the stages are independent, and their distances from estimate to
    end are added by squares on the logarithm (Zou and Donner 2008, Statistics in Medicine 27, 1693-1702), starting from
    the score intervals.

    Parameters
    ----------
    events, total, reference_events, reference_total
        Counts with the stages along the first axis.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.
    linked
        Whether the total of every stage is the published events of the stage before; the product then is the ratio from
        the first total to the last events, and so is its interval: what lies between cancels, its noise too.

    Returns
    -------
    Interval
        Where a stage has no events in a group, value or end are 0 or NaN as the score interval has them.
    """
    stages = tuple(np.atleast_1d(one) for one in floats(events, total, reference_events, reference_total, variance))
    x, m, y, n, v = stages
    if linked:
        return miettinen_nurminen(x[-1], m[0], y[-1], n[0], v[0], level)
    value, lower, upper = miettinen_nurminen(x, m, y, n, v, level)
    whole = value.prod(axis=0)
    below, above = (np.sqrt((_log(value, end) ** 2).sum(axis=0)) for end in (lower, upper))
    return Interval(
        whole, np.where(whole > 0, whole * np.exp(-below), whole), np.where(whole > 0, whole * np.exp(above), np.nan)
    )


def steepest(
    events: npt.ArrayLike, total: npt.ArrayLike, reference_events: npt.ArrayLike, reference_total: npt.ArrayLike
) -> int | None:
    """Find the stage whose ratio is lowest: where the group loses most; None where no stage has a ratio."""
    x, m, y, n = (np.atleast_1d(one) for one in floats(events, total, reference_events, reference_total))
    ratios = miettinen_nurminen(x, m, y, n).value
    return None if np.isnan(ratios).all() else int(np.nanargmin(ratios))


def _log(value: npt.NDArray[np.float64], end: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Give the logarithm of end over value, NaN where either is not above 0."""
    both = (value > 0) & (end > 0)
    return np.log(np.divide(end, value, out=np.full_like(value, np.nan), where=both))
