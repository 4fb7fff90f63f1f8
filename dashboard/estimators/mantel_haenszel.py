"""One ratio of proportions over several strata, so that a mix of grades or regions cannot pose as a disparity."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, critical, floats


def mantel_haenszel(
    events: npt.ArrayLike,
    total: npt.ArrayLike,
    reference_events: npt.ArrayLike,
    reference_total: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the common ratio of the group's proportion to the reference group's.

    The Mantel-Haenszel ratio with the variance of its logarithm by Greenland and Robins (1985, Biometrics 41, 55-68),
    plus what the protection noise of the four counts of every stratum adds, by the delta method. With one stratum it
    is Katz's interval.

    Parameters
    ----------
    events, total, reference_events, reference_total
        Counts with the strata along the first axis. A stratum with a hidden count, or with one group only, is left out.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Without events in one group the interval is one-sided: its lower end is 0, or its value and upper end are NaN;
        its other end then counts half an event more in each group. Without events in either all three are NaN.
    """
    a, n, b, m, v = (np.atleast_1d(one) for one in floats(events, total, reference_events, reference_total, variance))
    used = (n > 0) & (m > 0) & ~np.isnan(a + b)
    a, n, b, m, v = (np.where(used, one, 0.0) for one in (a, n, b, m, v))
    ours, theirs = a.sum(axis=0), b.sum(axis=0)
    known, one_sided = ours + theirs > 0, (ours == 0) | (theirs == 0)
    half = np.where(one_sided, 0.5, 0.0)
    value, spread = _estimate(a + half * _share(n), n, b + half * _share(m), m, v)
    # Where it happened to everybody the formula's variance is nought, which is no certainty: there is no interval.
    factor = np.exp(critical(level) * np.where(spread > 0, spread, np.nan))
    exact = np.where(ours == 0, 0.0, np.where(theirs == 0, np.nan, value))
    lower, upper = np.where(ours == 0, 0.0, value / factor), np.where(theirs == 0, np.nan, value * factor)
    return Interval(*(np.where(known, one, np.nan) for one in (exact, lower, upper)))


def _share(n: Floats) -> Floats:
    """Give each stratum's share of a group, by which half an event is spread."""
    everyone = n.sum(axis=0)
    return n / np.where(everyone > 0, everyone, 1.0)


def _estimate(a: Floats, n: Floats, b: Floats, m: Floats, v: Floats) -> tuple[Floats, Floats]:
    """Give the ratio and the standard error of its logarithm."""
    everyone = np.where(n + m > 0, n + m, 1.0)
    top, bottom = (a * m / everyone).sum(axis=0), (b * n / everyone).sum(axis=0)
    top, bottom = (np.where(one > 0, one, np.nan) for one in (top, bottom))
    sampling = (((a + b) * n * m - a * b * everyone) / everyone**2).sum(axis=0) / (top * bottom)
    # How the logarithm moves with each of the four counts of a stratum.
    with_events = (m / everyone / top) ** 2 + (n / everyone / bottom) ** 2
    with_totals = (a / top + b / bottom) ** 2 * (n**2 + m**2) / everyone**4
    return top / bottom, np.sqrt(np.maximum(sampling, 0) + (v * (with_events + with_totals)).sum(axis=0))
