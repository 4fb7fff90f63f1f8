"""Flow between grades from one year to the next: the share that goes each way."""

import numpy as np
import numpy.typing as npt
from scipy.special import betaincinv

from dashboard.estimators.interval import Floats, Interval, floats, tail


def transitions(flow: npt.ArrayLike, variance: npt.ArrayLike = 0.0, level: float = 0.95) -> Interval:
    """Estimate the shares of those in each grade who went to each destination.

    The ends are those of the Dirichlet posterior under Perks's prior, one observation spread evenly over the
    destinations (Berger, Bernardo and Sun 2015, Bayesian Analysis 10, 189-221). Protection noise counts as if fewer
    people had been seen.

    Parameters
    ----------
    flow
        People by where they were (rows) and where they went (columns; leaving is a destination), shape (rows, columns).
    variance
        Protection variance of each count, in people squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        Shape (rows, columns), each row adding up to 1; an end is 0 where nobody and 1 where everybody went that way.
        NaN in a row where nobody was.
    """
    counts, noise = floats(flow, variance)
    total = counts.sum(axis=1, keepdims=True)
    known = np.where(total > 0, total, np.nan)
    columns = counts.shape[1]
    value = counts / known
    seen = _seen(counts, known, noise, columns)
    out = tail(level)
    first, second = seen * counts + 1 / columns, seen * (known - counts) + 1 - 1 / columns
    # A destination that is the only one leaves nothing to be unsure of.
    second = np.maximum(second, np.finfo(np.float64).tiny)
    lower = np.where(counts <= 0, 0.0, np.minimum(betaincinv(first, second, out), value))
    upper = np.where(counts >= known, 1.0, np.maximum(betaincinv(first, second, 1 - out), value))
    return Interval(value, np.where(np.isnan(value), np.nan, lower), np.where(np.isnan(value), np.nan, upper))


def draw_transitions(flow: npt.ArrayLike, variance: npt.ArrayLike, draws: int, rng: np.random.Generator) -> Floats:
    """Draw transition matrices from the same posterior, for what is computed further from them.

    Returns
    -------
    numpy.ndarray
        Shape (draws, rows, columns); a row where nobody was stays where it is, if there is such a column, else NaN.
    """
    counts, noise = floats(flow, variance)
    total = counts.sum(axis=1, keepdims=True)
    columns = counts.shape[1]
    known = np.where(total > 0, total, 1.0)
    cells = _seen(counts, known, noise, columns)
    # One weight for a row, as a Dirichlet has one: that of the noise of its cells taken together.
    weight = cells.mean(axis=1, keepdims=True)
    drawn = rng.standard_gamma(weight * counts + 1 / columns, size=(draws, *counts.shape))
    return np.asarray(drawn / drawn.sum(axis=-1, keepdims=True), dtype=np.float64)


def _seen(counts: Floats, total: Floats, noise: Floats, columns: int) -> Floats:
    """Give the part of the observations that remains when noise is counted as fewer of them."""
    share = (counts + 1 / columns) / (total + 1)
    sampling = share * (1 - share) / total
    # The total of a row is the sum of its published cells.
    protection = (noise * (1 - share) ** 2 + share**2 * (noise.sum(axis=1, keepdims=True) - noise)) / total**2
    # One destination only: nothing varies, by sampling or by noise.
    return np.asarray(np.divide(sampling, sampling + protection, out=np.ones_like(share), where=sampling > 0))
