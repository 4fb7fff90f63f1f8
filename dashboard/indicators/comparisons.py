"""Several groups compared at once: intervals made wide enough that no verdict comes of having looked often."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import ndtr, ndtri

from dashboard.estimators.holm import holm
from dashboard.estimators.interval import Floats, critical, floats

LEVEL = 0.95


class Allowed(NamedTuple):
    """Intervals that allow for how many groups are compared.

    Parameters
    ----------
    lower, upper
        The ends, moved outwards; NaN stays NaN.
    comparisons
        How many groups were compared.
    """

    lower: Floats
    upper: Floats
    comparisons: int


def allowing(value: npt.ArrayLike, lower: npt.ArrayLike, upper: npt.ArrayLike, parity: float) -> Allowed:
    """Widen 95 % intervals of groups that are compared with one value, after Holm (1979, Scandinavian J. of Statistics 6).

    The group that stands out most must do so at the level of as many comparisons as there are, the next at one fewer, and
    so on until one does not; from there on all have that level. So an interval excludes the value exactly where Holm's
    p-value is under 5 %.

    Parameters
    ----------
    value, lower, upper
        One family, an element for each group; NaN where a group is not compared. An end that is open is NaN.
    parity
        What they are compared with; ratios are compared with 1 on the logarithm, all else with a value as it stands.
    """
    given = floats(value, lower, upper)
    centre, low, high = (_log(one) for one in given) if parity == 1 else given
    at = 0.0 if parity == 1 else parity
    # A ratio of nought is minus infinity on the logarithm: it is counted, and keeps its interval.
    whole = np.isfinite(centre)
    centre = np.where(whole, centre, np.nan)
    near = np.where(centre > at, centre - low, high - centre) / critical(LEVEL)
    apart = np.divide(np.abs(centre - at), near, out=np.zeros_like(centre), where=near > 0)
    p = np.where(np.isnan(given[0]), np.nan, 2 * ndtr(-np.where(whole, apart, 0.0)))
    count = int((~np.isnan(p)).sum())
    if count < 2:
        return Allowed(given[1], given[2], count)
    factor = ndtri(1 - (1 - LEVEL) / (2 * _level(p, count))) / critical(LEVEL)
    below, above = centre - factor * (centre - low), centre + factor * (high - centre)
    ends = (np.exp(below), np.exp(above)) if parity == 1 else (below, above)
    # A lower end of nought is minus infinity on the logarithm, and stays nought.
    moved = np.where(given[1] == 0, 0.0, ends[0])
    return Allowed(np.where(whole, moved, given[1]), np.where(whole, ends[1], given[2]), count)


def _level(p: Floats, count: int) -> Floats:
    """Give for how many comparisons each group has to allow."""
    adjusted = holm(p)
    ranks = np.argsort(np.argsort(np.where(np.isnan(p), np.inf, p), kind="stable"), kind="stable")
    failing = ranks[adjusted > 1 - LEVEL]
    first = int(failing.min()) if failing.size else count
    return np.asarray(count - np.minimum(np.minimum(ranks, first), count - 1), dtype=np.float64)


def _log(one: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.log(one))
