"""The median of what is known in classes only: where the cumulative share passes one half, straight within a class."""

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Interval, critical, floats


def grouped_median(edges: npt.ArrayLike, counts: npt.ArrayLike, variance: float = 0.0, level: float = 0.95) -> Interval:
    """Estimate the median of grouped values.

    The interval is that of order statistics: the places at which the cumulative share passes one half less and more
    its own doubt, which the protection noise of every class widens (Conover 1999, Practical Nonparametric Statistics 3.2).

    Parameters
    ----------
    edges
        Where the classes begin and end, rising, one more than there are classes; the last may be infinite.
    counts
        Of each class.
    variance
        Protection variance of each count, squared.
    level
        Confidence level.

    Returns
    -------
    Interval
        In the unit of `edges`; NaN for what falls into an open class, and for everything where a count is missing or there
        is nothing.

    Raises
    ------
    ValueError
        If the edges do not rise, or are not one more than the counts.
    """
    ends, n = floats(edges)[0], floats(counts)[0]
    if ends.size != n.size + 1 or not (np.diff(ends) > 0).all():
        raise ValueError("classes need rising edges, one more than there are counts")
    total = n.sum()
    if np.isnan(total) or total <= 0:
        nothing = np.array(np.nan)
        return Interval(nothing, nothing, nothing)
    off = critical(level) * np.sqrt(0.25 / total + 0.25 * n.size * variance / total**2)
    shares = np.concatenate([[0.0], np.cumsum(n) / total])
    return Interval(*floats(*(_at(place, shares, ends) for place in (0.5, max(0.5 - off, 0.0), min(0.5 + off, 1.0)))))


def _at(share: float, shares: npt.NDArray[np.float64], ends: npt.NDArray[np.float64]) -> float:
    """Find where the cumulative share is reached; NaN in a class without an end."""
    place = int(np.clip(np.searchsorted(shares, share, side="left"), 1, shares.size - 1))
    low, high = ends[place - 1], ends[place]
    within = (share - shares[place - 1]) / (shares[place] - shares[place - 1])
    return float(low + within * (high - low)) if np.isfinite(high) else float("nan")
