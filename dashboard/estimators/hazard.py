"""How many times as fast a group leaves: Cox's hazard ratio."""

import warnings

import numpy as np
import numpy.typing as npt
from statsmodels.duration.hazard_regression import PHReg

from dashboard.estimators.interval import Interval, critical, floats

_FURTHEST = 10.0


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
        NaN where one of the two has no events, or is all gone before the other: the ratio then runs off without end.
    """
    ends, happened, group = floats(duration, event, in_group)
    nothing = np.array(np.nan)
    none = Interval(nothing, nothing, nothing)
    if min(happened[group > 0].sum(), happened[group <= 0].sum()) == 0:
        return none
    begins = None if entry is None else np.asarray(entry, dtype=np.float64)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            fitted = PHReg(ends, group[:, None], status=happened, entry=begins, ties="efron").fit(disp=0)
        except np.linalg.LinAlgError:
            return none
    log, spread = float(fitted.params[0]), critical(level) * float(fitted.bse[0])
    # All of one group gone before any of the other: the likelihood rises for ever and the fit stops anywhere.
    runs_off = not abs(log) < _FURTHEST or not np.isfinite(spread)
    return none if runs_off else Interval(*floats(np.exp(log), np.exp(log - spread), np.exp(log + spread)))
