"""The pay gap between a group and its reference group, as the statutory calculation has it."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from dashboard.estimators.bootstrap import bca
from dashboard.estimators.interval import Floats, Interval


def mean_gap(group: npt.ArrayLike, reference: npt.ArrayLike, axis: int = -1) -> Floats:
    """Give the mean gap in per cent of the reference group's mean; negative where the group is paid more."""
    return _gap(*(_middle(np.mean, one, axis) for one in (group, reference)))


def median_gap(group: npt.ArrayLike, reference: npt.ArrayLike, axis: int = -1) -> Floats:
    """Give the median gap in per cent of the reference group's median; of an even number, the mean of the middle two."""
    return _gap(*(_middle(np.median, one, axis) for one in (group, reference)))


def mean_pay_gap(group: npt.ArrayLike, reference: npt.ArrayLike, level: float = 0.95) -> Interval:
    """Estimate the mean gap, in per cent, with its BCa bootstrap interval.

    Parameters
    ----------
    group, reference
        Hourly pay of each person.
    level
        Confidence level.
    """
    return bca((group, reference), mean_gap, level)


def median_pay_gap(group: npt.ArrayLike, reference: npt.ArrayLike, level: float = 0.95) -> Interval:
    """Estimate the median gap, in per cent, with its BCa bootstrap interval."""
    return bca((group, reference), median_gap, level)


def pence_per_pound(gap: float) -> float:
    """Say a gap in per cent as what the group earns for each pound of the reference group: 7.9 is 92p (92.1)."""
    return 100 - gap


def _middle(of: Callable[..., Floats], pay: npt.ArrayLike, axis: int) -> Floats:
    """Give a group's mean or median pay; NaN of nobody."""
    given = np.asarray(pay, dtype=np.float64)
    return of(given, axis=axis) if given.shape[axis] else np.full(np.delete(given.shape, axis), np.nan)


def _gap(ours: Floats, theirs: Floats) -> Floats:
    top, bottom = np.asarray(ours, dtype=np.float64), np.asarray(theirs, dtype=np.float64)
    return np.divide(100 * (bottom - top), bottom, out=np.full_like(bottom, np.nan), where=bottom > 0)
