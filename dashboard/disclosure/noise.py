"""Maximum-entropy noise for counts: mean zero, a set variance, never below zero people."""

from functools import cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

_STEPS = 200
_TOLERANCE = 1e-13


def support(count: int, bound: int) -> Integers:
    """Give the changes allowed for a count: at most `bound` either way, and never to fewer than nobody."""
    return np.arange(-min(count, bound), bound + 1, dtype=np.int64) if count else np.zeros(1, dtype=np.int64)


@cache
def noise_law(count: int, bound: int, variance: float) -> tuple[Integers, Floats]:
    """Give the law of the noise on one count.

    Of all laws on the allowed changes with mean 0 and variance at most `variance`, the one of largest entropy; it has
    the form exp(a v + b v^2), b <= 0 (Giessing 2016, Privacy in Statistical Databases, pp. 237-251). Zero stays zero.

    Parameters
    ----------
    count
        The true count, 0 or more.
    bound
        Largest change, in people.
    variance
        Upper bound of the variance, in people squared; reached wherever the allowed changes permit it.

    Returns
    -------
    tuple of arrays
        Changes in people, ascending, and their probabilities.
    """
    changes = support(count, bound)
    if changes.size == 1:
        return changes, np.ones(1)
    free = _solve(changes, variance, curved=False)
    if free @ changes**2 <= variance:
        return changes, free
    return changes, _solve(changes, variance, curved=True)


def _solve(changes: Integers, variance: float, curved: bool) -> Floats:
    """Minimise the convex dual, log sum exp(a v + b v^2) - b V, by damped Newton steps; b stays 0 unless `curved`."""
    moments = np.stack([changes, changes**2 - variance])[: 2 if curved else 1].astype(np.float64)
    weights = np.zeros(len(moments))
    for _ in range(_STEPS):
        law = _law(weights, moments)
        gradient = moments @ law
        if np.abs(gradient).max() < _TOLERANCE:
            break
        hessian = (moments * law) @ moments.T - np.outer(gradient, gradient)
        weights = weights - _shorten(np.asarray(np.linalg.solve(hessian, gradient), dtype=np.float64), weights, moments)
    return law


def _law(weights: Floats, moments: Floats) -> Floats:
    """Turn dual weights into probabilities, guarding the exponential against overflow."""
    score = weights @ moments
    mass = np.exp(score - score.max())
    return np.asarray(mass / mass.sum(), dtype=np.float64)


def _shorten(step: Floats, weights: Floats, moments: Floats) -> Floats:
    """Halve a Newton step until it does not climb."""
    start = np.logaddexp.reduce(weights @ moments)
    while np.logaddexp.reduce((weights - step) @ moments) > start + _TOLERANCE:
        step = step / 2
    return step
