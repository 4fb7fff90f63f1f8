"""How many times as fast a group leaves: Cox's hazard ratio."""

import numpy as np
import numpy.typing as npt
from statsmodels.duration.hazard_regression import PHReg

from dashboard.estimators.interval import Interval, critical, floats


def hazard_ratio(
    duration: npt.ArrayLike,
    event: npt.ArrayLike,
    in_group: npt.ArrayLike,
    entry: npt.ArrayLike | None = None,
    level: float = 0.95,
) -> Interval:
    """Estimate the group's pace over the reference group's with Cox's regression, ties by Efron (statsmodels).

    Parameters
    ----------
    duration, event, entry
        As in `life_table.tabulate`.
    in_group
        1 for the group, 0 for the reference group.
    level
        Confidence level.

    Returns
    -------
    Interval
        NaN where one of the two has no events: the ratio then runs off to nothing or without end.
    """
    ends, happened, group = floats(duration, event, in_group)
    if min(happened[group > 0].sum(), happened[group <= 0].sum()) == 0:
        nothing = np.array(np.nan)
        return Interval(nothing, nothing, nothing)
    begins = None if entry is None else np.asarray(entry, dtype=np.float64)
    fitted = PHReg(ends, group[:, None], status=happened, entry=begins, ties="efron").fit(disp=0)
    log, spread = float(fitted.params[0]), critical(level) * float(fitted.bse[0])
    return Interval(*floats(np.exp(log), np.exp(log - spread), np.exp(log + spread)))
