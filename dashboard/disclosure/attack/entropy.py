"""Joint reconstruction by maximum entropy: the least surprising secrets under which every figure could be what it is."""

import numpy as np
from scipy.optimize import minimize

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.observations import Observations
from dashboard.disclosure.attack.one_thread import one_thread
from dashboard.disclosure.attack.two_steps import TwoSteps
from dashboard.disclosure.noise import Floats

STEPS = 150
"""Most steps of the solver: what matters is settled long before, and cost stays bounded."""

UNEVEN = 0.15
"""Variance of one person's membership of a group, for scaling the problem only."""


def reconstructed(case: Case, seen: Observations, variance: float, sticky: float = 0.0) -> Floats:
    """Solve all tables and quarters together.

    Minimises the convex dual of: posterior close to the prior (relative entropy), expected counts close to released
    ones (squares over `variance`, plus an offset per cell name of variance `sticky`).

    Parameters
    ----------
    case, seen
        What is known and what was released.
    variance
        How far the attacker takes counts to be off, in people squared, anew in each quarter.
    sticky
        The same for an offset that stays with a cell's name.

    Returns
    -------
    numpy.ndarray
        Cohorts x states: what is believed of each cohort.
    """
    steps, size = TwoSteps.of_case(case, seen), case.cohorts.size
    held = np.asarray(seen.people.sum(axis=1)).ravel()[seen.cell]
    scale = 1 / np.sqrt(np.maximum(held * UNEVEN, 1) + variance + sticky)
    names = int(seen.name.max(initial=-1)) + 1

    def dual(scaled: Floats) -> tuple[float, Floats]:
        weights = scaled * scale
        belief = steps.belief(weights)
        pulled = variance * weights + sticky * np.bincount(seen.name, weights, names)[seen.name]
        value = size @ belief.mass - weights @ seen.counts + 0.5 * weights @ pulled
        slope = scale * (steps.expected(belief) - seen.counts + pulled)
        return float(value), slope

    start = np.zeros(seen.counts.size)
    with one_thread():
        found = minimize(dual, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
    return steps.whole(steps.belief(found.x * scale))
