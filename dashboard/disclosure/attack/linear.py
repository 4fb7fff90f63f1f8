"""Joint reconstruction by least squares, once taking figures as exact and once as noisy."""

import numpy as np
from scipy.sparse.linalg import LinearOperator, lsqr

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.observations import Observations
from dashboard.disclosure.attack.one_thread import one_thread
from dashboard.disclosure.noise import Floats

STEPS = 150
"""Most steps of the solver."""

SURE = 20.0
"""Weight on everybody being exactly one thing."""


def reconstructed(case: Case, seen: Observations, variance: float) -> Floats:
    """Find the secrets nearest to the prior under which the figures come out, all tables and quarters together.

    Parameters
    ----------
    case, seen
        What is known and what was released.
    variance
        How far the attacker takes counts to be off, in people squared.

    Returns
    -------
    numpy.ndarray
        Cohorts x states: shares, which may leave 0 to 1 where the figures pull that way.
    """
    prior, shape = case.prior, case.prior.shape
    size = case.cohorts.size[:, None]
    reach = np.sqrt(np.maximum(prior * (1 - prior), 1e-3) / size)
    weight = 1 / np.sqrt(variance)

    def forward(flat: Floats) -> Floats:
        moved = reach * flat.reshape(shape)
        return np.concatenate([seen.expected(moved) * weight, SURE * moved.sum(axis=1)])

    def backward(flat: Floats) -> Floats:
        pulled = seen.spread(flat[: seen.counts.size] * weight) * size
        return np.asarray((reach * (pulled + SURE * flat[seen.counts.size :, None])).ravel())

    operator = LinearOperator((seen.counts.size + shape[0], prior.size), matvec=forward, rmatvec=backward)
    missing = np.concatenate([(seen.counts - seen.expected(prior)) * weight, SURE * (1 - prior.sum(axis=1))])
    with one_thread():
        moved = lsqr(operator, missing, damp=1.0, iter_lim=STEPS)[0].reshape(shape)
    return np.asarray(prior + reach * moved)
