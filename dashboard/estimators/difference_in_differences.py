"""Whether a group changed more than its comparison: the change in one less the change in the other."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.estimators.difference import newcombe
from dashboard.estimators.interval import Interval, critical, floats


class Rate(NamedTuple):
    """A proportion's two counts."""

    events: npt.ArrayLike
    total: npt.ArrayLike


class Sample(NamedTuple):
    """A mean, the standard deviation of the values behind it, and how many they are."""

    mean: npt.ArrayLike
    deviation: npt.ArrayLike
    size: npt.ArrayLike


def of_rates(
    before: Rate,
    after: Rate,
    comparison_before: Rate,
    comparison_after: Rate,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate how much more a proportion changed than the comparison's.

    Newcombe's intervals of the two changes, combined by squares (Zou and Donner 2008).

    Parameters
    ----------
    before, after, comparison_before, comparison_after
        Counts of different people at the four corners.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Between -2 and 2.
    """
    own = newcombe(*after, *before, variance, level)
    other = newcombe(*comparison_after, *comparison_before, variance, level)
    value = own.value - other.value
    below = np.hypot(own.value - own.lower, other.upper - other.value)
    above = np.hypot(own.upper - own.value, other.value - other.lower)
    return Interval(value, np.maximum(value - below, -2), np.minimum(value + above, 2))


def of_means(
    before: Sample, after: Sample, comparison_before: Sample, comparison_after: Sample, level: float = 0.95
) -> Interval:
    """Estimate how much more a mean changed than the comparison's, with the normal interval of four independent means.

    Parameters
    ----------
    before, after, comparison_before, comparison_after
        Means of different people at the four corners.
    level
        Confidence level.

    Returns
    -------
    Interval
        In the unit of the means.
    """
    corners = [floats(*corner) for corner in (before, after, comparison_before, comparison_after)]
    means = [mean for mean, _, _ in corners]
    value = (means[1] - means[0]) - (means[3] - means[2])
    variance = sum((deviation**2 / np.where(size > 0, size, np.nan) for _, deviation, size in corners), np.zeros(()))
    half = critical(level) * np.sqrt(variance)
    return Interval(value, value - half, value + half)
