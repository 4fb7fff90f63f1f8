"""One direction for every ratio: above 1 is worse for the group, whatever the standard's own number says."""

from typing import Literal

import numpy as np

from dashboard.estimators.interval import Interval

Outcome = Literal["good", "bad"]


def disadvantage(ratio: Interval, outcome: Outcome) -> Interval:
    """Turn the group's proportion over the reference group's into the disadvantage ratio D.

    Parameters
    ----------
    ratio
        Group over reference; an open end is NaN.
    outcome
        Whether what is counted is good for a person (being appointed) or bad (being disciplined).

    Returns
    -------
    Interval
        Reference over group for a good outcome, the ratio itself for a bad one. An end at 0 becomes an open end.
    """
    if outcome == "bad":
        return ratio
    known = ~(np.isnan(ratio.value) & np.isnan(ratio.lower) & np.isnan(ratio.upper))
    value, lower, upper = (
        np.divide(1.0, end, out=np.full_like(end, np.nan), where=end > 0)
        for end in (np.asarray(ratio.value), np.asarray(ratio.upper), np.asarray(ratio.lower))
    )
    # Open above becomes bounded by nothing below: a ratio is never under 0.
    open_above = known & np.isnan(ratio.upper)
    return Interval(np.where(open_above & np.isnan(ratio.value), 0.0, value), np.where(open_above, 0.0, lower), upper)
