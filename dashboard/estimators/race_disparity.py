"""How much likelier the reference group is to be found in the higher of two tiers of a workforce."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats


def race_disparity(
    group_low: npt.ArrayLike,
    group_high: npt.ArrayLike,
    reference_low: npt.ArrayLike,
    reference_high: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the race disparity ratio of NHS England: (reference high / low) over (group high / low).

    Over three tiers the ratio from lower to upper is the product of lower to middle and middle to upper. The interval
    is that of four independent counts on the logarithm, plus the protection noise.

    Parameters
    ----------
    group_low, group_high, reference_low, reference_high
        Staff of the two groups in the lower and in the higher tier, in people.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Above 1 to the group's disadvantage. Where a count is 0 the interval is one-sided: its value and lower end are
        0, or its value and upper end NaN; the other end then counts half a person more in each place. NaN where nothing
        can be said.
    """
    b_low, b_high, w_low, w_high, v = floats(group_low, group_high, reference_low, reference_high, variance)
    none_above, none_below = b_high * w_low == 0, b_low * w_high == 0
    half = np.where(none_above | none_below, 0.5, 0.0)
    counts = [np.where(one >= 0, one + half, np.nan) for one in (b_low, b_high, w_low, w_high)]
    sampling, noise = sum(1 / one for one in counts), sum(v / one**2 for one in counts)
    value = counts[3] * counts[0] / (counts[2] * counts[1])
    factor = np.exp(critical(level) * np.sqrt(sampling + noise))
    exact = np.where(none_above, np.nan, np.where(none_below, 0.0, value))
    lower, upper = np.where(none_below, 0.0, value / factor), np.where(none_above, np.nan, value * factor)
    known = ~(none_above & none_below) & ~np.isnan(value)
    return Interval(*(np.where(known, one, np.nan) for one in (exact, lower, upper)))
