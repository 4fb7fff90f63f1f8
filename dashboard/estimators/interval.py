"""What every estimator gives back: an estimate and the two ends of its interval."""

from collections.abc import Sequence
from statistics import NormalDist
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


class Interval(NamedTuple):
    """Estimates with their intervals, element by element; NaN where there is none.

    Parameters
    ----------
    value, lower, upper
        Arrays of one shape, in the unit of the estimator.
    """

    value: Floats
    lower: Floats
    upper: Floats


def stacked(found: Sequence[Interval]) -> Interval:
    """Put single estimates together as one of arrays; of none, empty arrays."""
    return Interval(*(np.array([float(one[place]) for one in found]) for place in range(3)))


NOTHING = Interval(*(np.array(np.nan) for _ in range(3)))
"""What stands where there is nothing to estimate from."""


def floats(*given: npt.ArrayLike) -> tuple[Floats, ...]:
    """Bring arguments to floating-point arrays of one shape; nothing, as None or null, becomes NaN."""
    return tuple(np.array(one) for one in np.broadcast_arrays(*(np.asarray(one, dtype=np.float64) for one in given)))


def critical(level: float) -> float:
    """Give the two-sided critical value of the normal law, 1.96 for a level of 0.95.

    Raises
    ------
    ValueError
        If the level is not between 0 and 1.
    """
    if not 0 < level < 1:
        raise ValueError("a confidence level is between 0 and 1")
    return NormalDist().inv_cdf((1 + level) / 2)


def tail(level: float) -> float:
    """Give the probability left in each tail, 0.025 for a level of 0.95.

    Raises
    ------
    ValueError
        If the level is not between 0 and 1.
    """
    critical(level)
    return (1 - level) / 2
