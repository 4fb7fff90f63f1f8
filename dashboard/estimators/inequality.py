"""How unequally an amount is shared out: Gini and Lorenz, Theil within and between groups, and concentration."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import xlogy

from dashboard.estimators.interval import Floats


class Parts(NamedTuple):
    """Theil's index in two parts.

    Parameters
    ----------
    within, between
        What is unequal inside groups, and what is unequal between their means; they add up to the whole.
    """

    within: float
    between: float


def gini(amounts: npt.ArrayLike, axis: int = -1) -> Floats:
    """Give the Gini coefficient of all the amounts there are, without small-sample correction: 0 is equal shares.

    Parameters
    ----------
    amounts
        0 or more each.
    axis
        Along which the amounts lie.

    Returns
    -------
    numpy.ndarray
        0 to 1 - 1/n; NaN where there is nothing to share or an amount is negative.
    """
    ordered = np.sort(np.moveaxis(_positive(amounts, axis), axis, -1), axis=-1)
    n = ordered.shape[-1]
    ranks = 2 * np.arange(1, n + 1) - n - 1
    return np.asarray(np.maximum((ranks * ordered).sum(axis=-1) / (n * ordered.sum(axis=-1)), 0.0))


def lorenz(amounts: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Give the Lorenz curve: the shares of holders, poorest first, and the shares of the amount they hold together."""
    ordered = np.sort(_positive(amounts, -1))
    holders = np.linspace(0, 1, ordered.size + 1)
    return holders, np.concatenate([[0.0], np.cumsum(ordered) / ordered.sum()])


def theil(amounts: npt.ArrayLike, axis: int = -1) -> Floats:
    """Give Theil's T: the mean of (x / mean) ln (x / mean); 0 is equal shares, ln n one holder of all.

    Parameters and missing results are those of `gini`.
    """
    given = _positive(amounts, axis)
    relative = given / given.mean(axis=axis, keepdims=True)
    return np.asarray(np.maximum(xlogy(relative, relative).mean(axis=axis), 0.0))


def theil_parts(amounts: npt.ArrayLike, groups: Sequence[object]) -> Parts:
    """Take Theil's T apart: within groups, weighted by their share of the amount, and between their means.

    Parameters
    ----------
    amounts
        0 or more each.
    groups
        The group of each amount.

    Raises
    ------
    ValueError
        If there are not as many groups as amounts.
    """
    given = _positive(amounts, -1)
    labels = np.unique(np.asarray([str(group) for group in groups]), return_inverse=True)[1]
    if labels.size != given.size:
        raise ValueError("every amount needs a group")
    number, amount = np.bincount(labels), np.bincount(labels, weights=given)
    relative = amount / number / given.mean()
    between = float((number * xlogy(relative, relative)).sum() / given.size)
    inside = [float(theil(given[labels == one])) if amount[one] > 0 else 0.0 for one in range(number.size)]
    return Parts(float((amount / given.sum() * np.array(inside)).sum()), max(between, 0.0))


def share_between(amounts: npt.ArrayLike, groups: npt.ArrayLike, axis: int = -1) -> Floats:
    """Give the share of Theil's T that lies between groups, 0 to 1; 0 where nothing is unequal.

    Parameters
    ----------
    amounts
        0 or more each.
    groups
        A whole number for each amount: its group; of the amounts' shape.
    axis
        Along which they lie.
    """
    given, labels = _positive(amounts, axis), np.asarray(groups)
    between = np.zeros(np.delete(given.shape, axis))
    for group in np.unique(labels):
        there = labels == group
        number = there.sum(axis=axis)
        mean = np.divide((given * there).sum(axis=axis), number, out=np.zeros_like(between), where=number > 0)
        relative = mean / given.mean(axis=axis)
        between = between + number * xlogy(relative, relative) / given.shape[axis]
    whole = theil(given, axis)
    share = np.divide(np.maximum(between, 0), whole, out=np.zeros_like(whole), where=whole > 0)
    return np.asarray(np.minimum(share, 1.0))


def concentration(amounts: npt.ArrayLike, axis: int = -1) -> Floats:
    """Give the Herfindahl-Hirschman index: the sum of squared shares, 1/n for equal ones and 1 for one holder of all."""
    given = _positive(amounts, axis)
    return np.asarray(((given / given.sum(axis=axis, keepdims=True)) ** 2).sum(axis=axis))


def _positive(amounts: npt.ArrayLike, axis: int) -> Floats:
    """Bring amounts to floats, all NaN where they cannot be shared out."""
    given = np.asarray(amounts, dtype=np.float64)
    if given.size == 0:
        return np.full((1,), np.nan)
    usable = (given >= 0).all(axis=axis, keepdims=True) & (given.sum(axis=axis, keepdims=True) > 0)
    return np.where(usable, given, np.nan)
