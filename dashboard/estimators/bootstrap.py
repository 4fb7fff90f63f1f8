"""Intervals for what has no formula, by drawing the data again: medians and their ratios, Gini, Theil."""

import warnings
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from scipy import stats

from dashboard.estimators.interval import Floats, Interval, critical

RESAMPLES = 4999
SEED = 20_221_215
"""Fixed, so that the same data give the same interval; the number means nothing."""
_AT_ONCE = 2_000_000
_MOST_LEFT_OUT = 5000

Statistic = Callable[..., npt.ArrayLike]


def bca(
    samples: Sequence[npt.ArrayLike], statistic: Statistic, level: float = 0.95, resamples: int = RESAMPLES
) -> Interval:
    """Estimate a statistic with Efron's bias-corrected and accelerated interval (1987, JASA 82, 171-185), from scipy.

    Parameters
    ----------
    samples
        One array for each group: groups are drawn again each by itself, so that their sizes stay.
    statistic
        Takes as many arrays and `axis`, and works along that axis.
    level
        Confidence level.
    resamples
        How often to draw.

    Returns
    -------
    Interval
        Its ends are the value where all values of a sample are alike and drawing changes nothing; NaN where a sample
        has fewer than two values. Of more than 5,000 values in a group it is the percentile interval.
    """
    critical(level)
    given = tuple(np.asarray(sample, dtype=np.float64) for sample in samples)
    nothing = np.array(np.nan)
    if min(sample.size for sample in given) == 0:
        return Interval(nothing, nothing, nothing)
    value = np.asarray(statistic(*given, axis=-1), dtype=np.float64)
    if min(sample.size for sample in given) < 2 or np.isnan(value):
        return Interval(value, nothing, nothing)
    lower, upper = _ends(given, statistic, level, resamples)
    return Interval(value, np.minimum(lower, value), np.maximum(upper, value))


def median_ratio(group: npt.ArrayLike, reference: npt.ArrayLike, axis: int = -1) -> Floats:
    """Give the group's median over the reference group's."""
    top, bottom = (np.median(np.asarray(one, dtype=np.float64), axis=axis) for one in (group, reference))
    return np.asarray(np.divide(top, bottom, out=np.full_like(top, np.nan), where=bottom != 0), dtype=np.float64)


def _ends(given: tuple[Floats, ...], statistic: Statistic, level: float, resamples: int) -> tuple[Floats, Floats]:
    largest = max(sample.size for sample in given)
    # Leaving out each value in turn costs the square of their number, and of many values the correction is nothing.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = stats.bootstrap(
            given,
            statistic,
            n_resamples=resamples,
            batch=max(_AT_ONCE // largest, 1),
            vectorized=True,
            confidence_level=level,
            method="BCa" if largest <= _MOST_LEFT_OUT else "percentile",
            rng=np.random.default_rng(SEED),
        )
        low, high = found.confidence_interval
        # Few values can push the correction to where nothing was drawn; percentiles of what was still stand.
        if not (np.isfinite(low) and np.isfinite(high) and high - low > 1e-9 * abs(high)):
            low, high = np.nanquantile(found.bootstrap_distribution, [(1 - level) / 2, (1 + level) / 2])
    return np.asarray(low), np.asarray(high)
