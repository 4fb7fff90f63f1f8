"""The share to whom one thing has happened by a time when another can happen first: promoted, or gone before it."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, critical, floats

_HAIR = 1e-9


def aalen_johansen(
    at_risk: npt.ArrayLike, events: npt.ArrayLike, variance: npt.ArrayLike = 0.0, level: float = 0.95
) -> Interval:
    """Estimate the cumulative incidence of each cause (Aalen and Johansen 1978, Scandinavian J. of Statistics 5, 141-150).

    Together with the Kaplan-Meier survival of all causes they add up to 1. The variance is by the delta method, the
    interval on log(-log F) (Marubini and Valsecchi 1995, chapter 10; Choudhury 2002).

    Parameters
    ----------
    at_risk
        People at risk just before each moment, shape (moments,).
    events
        Events of each cause at each moment, shape (moments, causes).
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Shape (moments, causes), 0 to 1; 0 to 0 before a cause's first event. NaN from where a count is missing.
    """
    n, d = np.asarray(at_risk, dtype=np.float64), np.asarray(events, dtype=np.float64)
    noise = np.broadcast_to(np.asarray(variance, dtype=np.float64), n.shape)
    missing = np.logical_or.accumulate(np.isnan(n) | np.isnan(d).any(axis=1))[:, None]
    n, d = np.where(n > 0, n, np.nan), np.nan_to_num(d)
    every = d.sum(axis=1)
    survival = np.cumprod(1 - np.nan_to_num(every / n))
    before = np.concatenate([[1.0], survival[:-1]])
    value = np.cumsum(np.nan_to_num(before[:, None] * d / n[:, None]), axis=0)
    # Where everybody goes, rounding leaves the sum a hair off 1 on either side, and log(-log F) makes much of a hair.
    value = np.where(value > 1 - _HAIR, 1.0, value)
    pairs = tuple(zip(d.T, value.T, strict=True))
    spread = np.sqrt(
        np.stack(
            [
                _variance(n, every, one, before, curve) + _protection(n, d, one, before, curve, noise)
                for one, curve in pairs
            ],
            axis=1,
        )
    )
    found = _interval(value, spread, level)
    return Interval(*(np.where(missing, np.nan, part) for part in found))


def _interval(value: Floats, spread: Floats, level: float) -> Interval:
    """Give the interval on log(-log F)."""
    inside = (value > 0) & (value < 1)
    log = np.log(np.where(inside, value, 0.5))
    step = critical(level) * np.where(inside, spread, 0.0) / (np.where(inside, value, 0.5) * np.abs(log))
    lower, upper = np.exp(log * np.exp(step)), np.exp(log * np.exp(-step))
    return Interval(*floats(value, np.where(inside, lower, value), np.where(inside, upper, value)))


def _variance(n: Floats, every: Floats, own: Floats, before: Floats, value: Floats) -> Floats:
    """Give the variance of one cause's cumulative incidence at each moment."""
    gone = np.divide(every, n * (n - every), out=np.zeros_like(n), where=n > every)
    own_part = np.nan_to_num(before**2 * own * (n - own) / n**3)
    both_part = np.nan_to_num(before * own / n**2)
    # (F(t) - F(s))^2 and F(t) - F(s) summed over the moments s up to t, multiplied out so that no square table is needed.
    first = value**2 * np.cumsum(gone) - 2 * value * np.cumsum(value * gone) + np.cumsum(value**2 * gone)
    last = value * np.cumsum(both_part) - np.cumsum(value * both_part)
    return np.asarray(np.maximum(first + np.cumsum(own_part) - 2 * last, 0.0))


def _protection(n: Floats, d: Floats, own: Floats, before: Floats, value: Floats, noise: Floats) -> Floats:
    """Give what the noise of every count adds to that variance, by the delta method; independent from count to count."""
    if not np.any(noise > 0):
        return np.zeros_like(n)
    own_share, every_share = own / n, d.sum(axis=1) / n
    later = np.tril(value[:, None] - value[None, :])
    by_others = -np.divide(later, 1 - every_share, out=np.zeros_like(later), where=every_share < 1)
    by_own = np.where(np.tri(n.size, dtype=bool), before, 0.0) + by_others
    through_risk = by_own * own_share + by_others * (every_share - own_share)
    each = by_own**2 + (d.shape[1] - 1) * by_others**2 + through_risk**2
    return np.asarray(np.nansum(each * noise / n**2, axis=1))
