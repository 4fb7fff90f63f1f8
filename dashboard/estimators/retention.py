"""How many leave and how many stay: the leaver rate and the two measures that are both called stability index."""

import numpy.typing as npt

from dashboard.estimators.interval import Interval, floats
from dashboard.estimators.proportion import wilson
from dashboard.estimators.rate import rate


def leaver_rate(
    leavers: npt.ArrayLike,
    at_start: npt.ArrayLike,
    at_end: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate leavers over the mean of the headcounts at start and end, as the NHS counts turnover.

    Poisson limits, because a place can be left more than once in a period: the rate can be above 1.

    Parameters
    ----------
    leavers, at_start, at_end
        Counts, in people.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Leavers a person in post; NaN without staff.
    """
    left, start, end, noise = floats(leavers, at_start, at_end, variance)
    return rate(left, (start + end) / 2, noise, level, exposure_variance=noise / 2)


def nhs_stability(
    still_there: npt.ArrayLike, at_start: npt.ArrayLike, variance: npt.ArrayLike = 0.0, level: float = 0.95
) -> Interval:
    """Estimate the NHS stability index: of the staff at the start, the share still there at the end.

    Department of Health and Social Care, written answer 158306: 90 of 100 is 90 %.
    """
    return wilson(still_there, at_start, variance, level)


def general_stability(
    a_year_or_more: npt.ArrayLike, staff_now: npt.ArrayLike, variance: npt.ArrayLike = 0.0, level: float = 0.95
) -> Interval:
    """Estimate the other stability index: of the staff now, the share with a year's service or more."""
    return wilson(a_year_or_more, staff_now, variance, level)
