"""A quarterly series of proportions: which quarters are more than chance."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, floats

RUN = 8
"""Quarters in a row on one side of the centre that are a signal."""

Flags = npt.NDArray[np.bool_]


class Chart(NamedTuple):
    """A p-chart.

    Parameters
    ----------
    centre
        Proportion of all quarters together.
    lower, upper
        Three-sigma limits of each quarter, 0 to 1.
    beyond_three_sigma, two_of_three, run_of_eight
        Which quarters complete each pattern.
    """

    centre: float
    lower: Floats
    upper: Floats
    beyond_three_sigma: Flags
    two_of_three: Flags
    run_of_eight: Flags


def p_chart(events: npt.ArrayLike, total: npt.ArrayLike, variance: npt.ArrayLike = 0.0) -> Chart:
    """Chart proportions in the order of time, each with the limits that its own denominator asks for.

    The rules are the Western Electric Company's (Statistical Quality Control Handbook, 1956): one point beyond three
    sigma; two of three in a row beyond two sigma on the same side; eight in a row on one side of the centre. Its rule
    of four of five beyond one sigma is left out, because quarters are few and it cries wolf.

    Parameters
    ----------
    events, total
        Counts of each quarter; a missing quarter breaks every pattern.
    variance
        Protection variance of each count, in people squared.
    """
    x, n, v = floats(events, total, variance)
    known = (n > 0) & (x >= 0)
    x, n = np.where(known, x, np.nan), np.where(known, n, np.nan)
    everyone = np.nansum(n)
    centre = float(np.nansum(x) / everyone) if everyone else float("nan")
    sigma = np.sqrt(centre * (1 - centre) / n + v * (1 + centre**2) / n**2)
    gap = x / n - centre
    distance = np.divide(gap, sigma, out=np.where(known, 0.0, np.nan), where=known & (sigma > 0))
    limits = (np.clip(centre - 3 * sigma, 0, 1), np.clip(centre + 3 * sigma, 0, 1))
    return Chart(centre, *limits, np.abs(distance) > 3, _two_of_three(distance), _run(distance))


def _two_of_three(distance: Floats) -> Flags:
    """Find points beyond two sigma with another one, on the same side, among the two before."""
    found = np.zeros(distance.shape, dtype=np.bool_)
    for side in (-1, 1):
        far = side * distance > 2
        before = np.zeros_like(far)
        before[1:] |= far[:-1]
        # Across a missing quarter three points are not in a row.
        before[2:] |= far[:-2] & ~np.isnan(distance[1:-1])
        found |= far & before
    return found


def _run(distance: Floats) -> Flags:
    """Find points that are the eighth or later in a row on one side."""
    found, length, last = np.zeros(distance.shape, dtype=np.bool_), 0, 0.0
    for place, side in enumerate(np.sign(distance)):
        length = length + 1 if side == last and side in {-1.0, 1.0} else int(side in {-1.0, 1.0})
        last = side
        found[place] = length >= RUN
    return found
