"""Noise laws with the further constraints of the published tables: forbidden results, a floor on no change, order."""

import numpy as np
import pandas as pd
from scipy.optimize import minimize

from dashboard.disclosure.noise import Floats, Integers

_STAY_STEP = 0.05
_TINY = 1e-10


def p_table(bound: int, variance: float, blocked: int = 0, stay: float = 0.0, rising: bool = False) -> pd.DataFrame:
    """Build a perturbation table as the R package `ptable` defines it.

    Parameters
    ----------
    bound
        Largest change (its D).
    variance
        Largest variance of the noise (its V).
    blocked
        Results 1 to `blocked` never occur (its js).
    stay
        Smallest probability of no change where that is compatible with the variance (its pstay).
    rising
        Whether probabilities must not fall on the way from the lowest change up to no change (its mono).

    Returns
    -------
    pandas.DataFrame
        One row per count `i` and change `v` with probability `p` and cumulative bounds `lb` and `ub`; the last `i`
        stands for every larger count.
    """
    rows = [pd.DataFrame({"i": [0], "v": [0], "p": [1.0], "lb": [0.0], "ub": [1.0]})]
    for count in range(1, bound + blocked + 2 if blocked else bound + 1):
        changes, law = constrained_law(count, bound, variance, blocked, stay, rising)
        above = np.cumsum(law)
        rows.append(pd.DataFrame({"i": count, "v": changes, "p": law, "lb": above - law, "ub": above}))
    return pd.concat(rows, ignore_index=True)


def constrained_law(
    count: int, bound: int, variance: float, blocked: int, stay: float, rising: bool
) -> tuple[Integers, Floats]:
    """Give the maximum-entropy law for one count, lowering the floor on no change until the variance is reached."""
    results = np.arange(max(count - bound, 0), count + bound + 1, dtype=np.int64)
    changes = results[(results == 0) | (results > blocked)] - count
    law = _solve(changes, variance, stay, rising)
    while count > blocked and stay > 0 and law @ changes**2 < variance - 1e-3:
        stay = max(stay - _STAY_STEP, 0.0)
        law = _solve(changes, variance, stay, rising)
    return changes, law


def _solve(changes: Integers, variance: float, stay: float, rising: bool) -> Floats:
    """Maximise entropy under the constraints (sequential quadratic programming)."""
    floor = np.where(changes == 0, max(stay, _TINY), _TINY)
    constraints: list[dict[str, object]] = [
        {"type": "eq", "fun": lambda p: p.sum() - 1},
        {"type": "eq", "fun": lambda p: p @ changes},
        {"type": "ineq", "fun": lambda p: variance - p @ changes**2},
    ]
    if rising and 0 in changes:
        top = int(np.flatnonzero(changes == 0)[0])
        constraints.append({"type": "ineq", "fun": lambda p: np.diff(p[: top + 1])})
    found = minimize(
        lambda p: p @ np.log(p),
        np.full(changes.size, 1 / changes.size),
        jac=lambda p: np.log(p) + 1,
        bounds=[(low, 1.0) for low in floor],
        constraints=constraints,
        method="SLSQP",
        options={"maxiter": 1000, "ftol": 1e-13},
    )
    return np.asarray(found.x, dtype=np.float64)
