"""The share to whom one thing has happened by a time when another can happen first: promoted, or gone before it."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, Interval, critical, floats


def aalen_johansen(at_risk: npt.ArrayLike, events: npt.ArrayLike, level: float = 0.95) -> Interval:
    """Estimate the cumulative incidence of each cause (Aalen and Johansen 1978, Scandinavian J. of Statistics 5, 141-150).

    Together with the Kaplan-Meier survival of all causes they add up to 1. The variance is by the delta method, the
    interval on log(-log F) (Marubini and Valsecchi 1995, chapter 10; Choudhury 2002).

    Parameters
    ----------
    at_risk
        People at risk just before each moment, shape (moments,).
    events
        Events of each cause at each moment, shape (moments, causes).
    level
        Confidence level.

    Returns
    -------
    Interval
        Shape (moments, causes), 0 to 1; 0 to 0 before a cause's first event.
    """
    n, d = np.asarray(at_risk, dtype=np.float64), np.asarray(events, dtype=np.float64)
    n = np.where(n > 0, n, np.nan)
    every = d.sum(axis=1)
    survival = np.cumprod(1 - np.nan_to_num(every / n))
    before = np.concatenate([[1.0], survival[:-1]])
    value = np.cumsum(np.nan_to_num(before[:, None] * d / n[:, None]), axis=0)
    spread = np.sqrt(
        np.stack([_variance(n, every, one, before, curve) for one, curve in zip(d.T, value.T, strict=True)], axis=1)
    )
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
