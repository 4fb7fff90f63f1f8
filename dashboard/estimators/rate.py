"""A count of events, alone or for each unit of exposure, with its Poisson interval."""

import numpy as np
import numpy.typing as npt
from scipy.special import gammaincinv

from dashboard.estimators.interval import Floats, Interval, critical, floats, tail

FEWEST_FOR_BYAR = 10
"""English public-health practice: Byar's approximation from ten events, the exact limits below (PHEindicatormethods)."""


def exact(count: npt.ArrayLike, exposure: npt.ArrayLike = 1.0, level: float = 0.95) -> Interval:
    """Estimate a rate with the exact Poisson limits (Garwood 1936, Biometrika 28, 437-442).

    Parameters
    ----------
    count
        Events; 0 or more.
    exposure
        What the events are counted for, for example people or person-years; 1 for the count itself.
    level
        Confidence level.

    Returns
    -------
    Interval
        In events a unit of exposure; NaN without a count or without exposure.
    """
    x, e = _known(count, exposure)
    out = tail(level)
    lower = np.where(x > 0, gammaincinv(np.maximum(x, 0.5), out), 0.0)
    return Interval(x / e, lower / e + 0 * x, gammaincinv(x + 1, 1 - out) / e)


def byar(count: npt.ArrayLike, exposure: npt.ArrayLike = 1.0, level: float = 0.95) -> Interval:
    """Estimate a rate with Byar's approximation to the exact limits (Breslow and Day 1987, page 69).

    Parameters and result are those of `exact`.
    """
    x, e = _known(count, exposure)
    z = critical(level)
    some, next_one = np.maximum(x, 0.5), x + 1
    lower = np.where(x > 0, some * (1 - 1 / (9 * some) - z / (3 * np.sqrt(some))) ** 3, 0.0)
    upper = next_one * (1 - 1 / (9 * next_one) + z / (3 * np.sqrt(next_one))) ** 3
    return Interval(x / e, np.maximum(lower, 0) / e + 0 * x, upper / e)


def rate(
    count: npt.ArrayLike,
    exposure: npt.ArrayLike = 1.0,
    variance: npt.ArrayLike = 0.0,
    level: float = 0.95,
    *,
    exposure_variance: npt.ArrayLike = 0.0,
) -> Interval:
    """Estimate a rate: Byar's interval from ten events, the exact one below, widened by the protection noise.

    The noise is added by squares to what is on either side of the estimate, so that without noise nothing changes.

    Parameters
    ----------
    count, exposure, level
        As in `exact`.
    variance, exposure_variance
        Protection variance of the count and of the exposure, in people squared.
    """
    x, e, v_x, v_e = floats(count, exposure, variance, exposure_variance)
    few, many = exact(x, e, level), byar(x, e, level)
    plain = Interval(*(np.where(x < FEWEST_FOR_BYAR, one, other) for one, other in zip(few, many, strict=True)))
    value = plain.value
    noise = critical(level) * np.sqrt(v_x + value**2 * v_e) / np.where(e > 0, e, np.nan)
    lower = value - np.hypot(value - plain.lower, noise)
    return Interval(value, np.maximum(lower, 0), value + np.hypot(plain.upper - value, noise))


def _known(count: npt.ArrayLike, exposure: npt.ArrayLike) -> tuple[Floats, Floats]:
    x, e = floats(count, exposure)
    return np.where(x >= 0, x, np.nan), np.where(e > 0, e, np.nan)
