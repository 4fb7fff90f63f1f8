"""The share still there after a time: Kaplan and Meier's curve, its median and its area."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, critical, floats

_HALF_A_ROUNDING = 1e-12


def kaplan_meier(
    at_risk: npt.ArrayLike, events: npt.ArrayLike, variance: npt.ArrayLike = 0.0, level: float = 0.95
) -> Interval:
    """Estimate survival at each moment of a life table (Kaplan and Meier 1958, JASA 53, 457-481).

    The interval is Greenwood's on log(-log S), which stays between 0 and 1 (Kalbfleisch and Prentice 1980); the
    protection noise of both counts at each moment adds to Greenwood's sum.

    Parameters
    ----------
    at_risk, events
        Counts along the last axis, in the order of time.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Before the first event all three are 1. Where nobody is left the lower end is 0 and the upper end stays where
        it was. NaN from where a count is missing.
    """
    n, d, v = floats(at_risk, events, variance)
    survival = _curve(n, d)
    spread = np.sqrt(np.cumsum(_greenwood(n, d, v), axis=-1))
    inside = (survival > 0) & (survival < 1)
    log = np.log(np.where(inside, survival, 0.5))
    step = critical(level) * np.where(inside, spread, 0.0) / np.abs(log)
    lower, upper = np.exp(log * np.exp(step)), np.exp(log * np.exp(-step))
    lower, upper = np.where(inside, lower, survival), np.where(inside, upper, survival)
    carried = np.fmin.accumulate(np.where(survival == 0, 1.0, upper), axis=-1)
    return Interval(survival, lower, np.where(survival == 0, carried, upper))


def at(time: npt.ArrayLike, curve: Interval, moments: npt.ArrayLike) -> Interval:
    """Read a curve at moments of one's own: its value at the last moment of the table not after them, 1 before all."""
    place = np.searchsorted(np.asarray(time, dtype=np.float64), np.asarray(moments, dtype=np.float64), side="right")
    return Interval(*(np.concatenate([[1.0], part])[place] for part in curve))


def median(time: npt.ArrayLike, curve: Interval) -> Interval:
    """Find when half are gone: the first moment at which survival is at most one half.

    The interval is Brookmeyer and Crowley's (1982, Biometrics 38, 29-41): the moments at which the two ends of the curve's
    own interval come down to one half.

    Returns
    -------
    Interval
        In the unit of time; NaN for what is not reached while anybody is followed.
    """
    moments = np.asarray(time, dtype=np.float64)
    return Interval(*(_first(moments, part) for part in (curve.value, curve.lower, curve.upper)))


def restricted_mean(
    time: npt.ArrayLike, at_risk: npt.ArrayLike, events: npt.ArrayLike, horizon: float, level: float = 0.95
) -> Interval:
    """Estimate the mean time there up to a horizon: the area under the curve, with its Greenwood variance.

    Irwin 1949; Royston and Parmar 2013 (BMC Medical Research Methodology 13, 152).

    Parameters
    ----------
    time, at_risk, events
        A life table.
    horizon
        Where to stop, in the unit of time.
    level
        Confidence level.

    Returns
    -------
    Interval
        Between 0 and the horizon.
    """
    moments, n, d = floats(time, at_risk, events)
    inside = moments < horizon
    moments, n, d = (one[inside] for one in (moments, n, d))
    steps = np.diff(np.concatenate([[0.0], moments, [horizon]]))
    areas = np.concatenate([[1.0], _curve(n, d)]) * steps
    after = areas[::-1].cumsum()[::-1][1:]
    value = areas.sum()
    spread = critical(level) * np.sqrt(
        (np.where(after > 0, after, 0.0) ** 2 * _greenwood(n, d, np.zeros_like(n))).sum()
    )
    return Interval(value, np.clip(value - spread, 0, horizon), np.clip(value + spread, 0, horizon))


def _curve(n: Floats, d: Floats) -> Floats:
    # Nobody at risk and nothing happening leaves the curve where it is.
    left = np.divide(n - d, n, out=np.ones_like(n), where=(n > 0) | np.isnan(n))
    return np.asarray(np.cumprod(np.clip(left, 0, 1), axis=-1))


def _greenwood(n: Floats, d: Floats, v: Floats) -> Floats:
    """Give each moment's part of the variance of log S; 0 where nobody is left, for the curve ends there."""
    goes_on = (n > d) | np.isnan(n + d)
    n, d = np.where(goes_on, n, 1.0), np.where(goes_on, d, 0.0)
    hazard = d / n
    return np.where(goes_on, (hazard * (1 - hazard) / n + v * (1 + hazard**2) / n**2) / (1 - hazard) ** 2, 0.0)


def _first(moments: Floats, falling: Floats) -> Floats:
    reached = np.flatnonzero(falling <= 0.5 + _HALF_A_ROUNDING)
    return np.array(moments[reached[0]] if reached.size else np.nan)
