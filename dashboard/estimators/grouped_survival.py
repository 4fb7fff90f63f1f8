"""Two groups followed over a few long steps: how many times as fast one leaves, and how long each stays."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, critical, floats


def grouped_hazard_ratio(
    at_risk: npt.ArrayLike,
    events: npt.ArrayLike,
    at_risk_reference: npt.ArrayLike,
    events_reference: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate a group's pace of leaving over the reference group's, from life tables of the same few steps.

    Proportional hazards for grouped times (Prentice and Gloeckler 1978, Biometrics 34, 57-67): the log of the ratio is the
    difference of log(-log(1 - h)) of a step's two shares h; steps are weighted by the inverse of its variance, which the
    protection noise widens. Steps in which nobody or everybody of a group left say nothing of the ratio.

    Parameters
    ----------
    at_risk, events, at_risk_reference, events_reference
        Counts along the last axis, a column for each step.
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Without the last axis; NaN where no step says anything, or a count is missing.
    """
    n, d, m, e, v = floats(at_risk, events, at_risk_reference, events_reference, variance)
    missing = np.isnan(n + d + m + e).any(axis=-1)
    tells = (n > d) & (d > 0) & (m > e) & (e > 0)
    n, d, m, e = (np.where(tells, one, other) for one, other in ((n, 2.0), (d, 1.0), (m, 2.0), (e, 1.0)))
    gap = _log_hazard(d / n) - _log_hazard(e / m)
    weight = np.where(tells, 1 / (_spread(n, d, v) + _spread(m, e, v)), 0.0)
    total = weight.sum(axis=-1)
    known = (total > 0) & ~missing
    log = np.divide((weight * gap).sum(axis=-1), total, out=np.full_like(total, np.nan), where=known)
    step = critical(level) * np.divide(1.0, np.sqrt(total), out=np.full_like(total, np.nan), where=known)
    return Interval(*floats(np.exp(log), np.exp(log - step), np.exp(log + step)))


def mean_stay(
    ends: npt.ArrayLike,
    at_risk: npt.ArrayLike,
    events: npt.ArrayLike,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
) -> Interval:
    """Estimate the mean time there up to the end of the last step, the curve falling straight within each step.

    The actuarial form of the restricted mean (Irwin 1949), with its Greenwood variance, widened by the protection noise.

    Parameters
    ----------
    ends
        When each step ends, from the start, shape (steps,).
    at_risk, events, variance
        As for `grouped_hazard_ratio`.
    level
        Confidence level.

    Returns
    -------
    Interval
        In the unit of `ends`, between 0 and the last of them; NaN where a count is missing, or a step begins with nobody.

    Raises
    ------
    ValueError
        If there is no step.
    """
    n, d, v = floats(at_risk, events, variance)
    if not n.size:
        raise ValueError("a mean stay needs a step or more")
    people = np.where(n > 0, n, np.nan)
    share = d / people
    survival = np.cumprod(np.clip(1 - share, 0, 1), axis=-1)
    widths = np.diff(np.concatenate([[0.0], np.asarray(ends, dtype=np.float64)]))
    weights = (widths + np.append(widths[1:], 0.0)) / 2
    value = widths[0] / 2 + (weights * survival).sum(axis=-1)
    through = np.flip(np.cumsum(np.flip(weights * survival, axis=-1), axis=-1), axis=-1)
    goes_on = (share < 1) & (n > 0)
    left = np.where(goes_on, 1 - share, 1.0)
    each = np.where(goes_on, (share * left / people + v * (1 + share**2) / people**2) / left**2, 0.0)
    step = critical(level) * np.sqrt((through**2 * each).sum(axis=-1))
    last = float(np.sum(widths))
    return Interval(*floats(value, np.clip(value - step, 0, last), np.clip(value + step, 0, last)))


def longer(stay: Interval, reference: Interval) -> Interval:
    """Give how much longer the one stays than the other, from two intervals (Zou and Donner 2008, Statistics in Medicine 27).

    Parameters
    ----------
    stay, reference
        Means with their intervals, independent of each other.
    """
    value = stay.value - reference.value
    below = np.hypot(stay.value - stay.lower, reference.upper - reference.value)
    above = np.hypot(stay.upper - stay.value, reference.value - reference.lower)
    return Interval(*floats(value, value - below, value + above))


def _log_hazard(share: Floats) -> Floats:
    return np.asarray(np.log(-np.log1p(-share)))


def _spread(n: Floats, d: Floats, v: Floats) -> Floats:
    """Give the variance of log(-log(1 - h)), the noise of both counts in it."""
    share = d / n
    own = share * (1 - share) / n + v * (1 + share**2) / n**2
    return np.asarray(own / ((1 - share) * np.log1p(-share)) ** 2)
