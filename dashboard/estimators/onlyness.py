"""Being the only one: how many members of a group have no other member in their team, against chance, and exposure."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.special import gammaln

from dashboard.estimators.interval import Floats, Interval, floats
from dashboard.estimators.proportion import wilson


class Teams(NamedTuple):
    """Teams of a workforce.

    Parameters
    ----------
    members
        People of the group in each team.
    size
        Everyone in each team.
    """

    members: Floats
    size: Floats


def only_ones(teams: Teams, level: float = 0.95) -> Interval:
    """Estimate the share of a group's members who are the only one in their team, with Wilson's interval."""
    members, _ = floats(*teams)
    return wilson((members == 1).sum(), members.sum(), level=level)


def expected_only_ones(teams: Teams) -> float:
    """Give the share to be expected if people were put into the same teams at random.

    For a member in a team of n, of N people with M members: C(N - M, n - 1) / C(N - 1, n - 1), averaged over the places
    that the teams have.

    Returns
    -------
    float
        0 to 1; NaN without members.
    """
    members, size = floats(*teams)
    everyone, group = size.sum(), members.sum()
    if group <= 0:
        return float("nan")
    return float((size / everyone * alone(everyone, group, size)).sum())


def alone(everyone: npt.ArrayLike, group: npt.ArrayLike, size: npt.ArrayLike) -> Floats:
    """Give the chance that a member in a team of a size has no other member there.

    Parameters
    ----------
    everyone, group, size
        People, members of the group among them, people in the team.
    """
    total, members, n = floats(everyone, group, size)
    possible = total - members >= n - 1
    others = np.where(possible, total - members, n)
    log = _log_choose(others, n - 1) - _log_choose(total - 1, n - 1)
    return np.where(possible & (n >= 1), np.exp(np.minimum(log, 0)), 0.0)


def by_chance(teams: Teams, draws: int = 9999, seed: int = 0) -> Floats:
    """Draw the share of only ones under random allocation, many times, with a fixed seed; NaN of a group of nobody."""
    members, size = floats(*teams)
    if not members.sum() > 0:
        return np.full(draws, np.nan)
    rng = np.random.default_rng(seed)
    drawn = rng.multivariate_hypergeometric(size.astype(np.int64), int(members.sum()), size=draws, method="marginals")
    return np.asarray((drawn == 1).sum(axis=1) / members.sum(), dtype=np.float64)


def exposure(teams: Teams) -> float:
    """Give xPx: the share of their own group in the team of an average member (Lieberson 1981).

    Returns
    -------
    float
        0 to 1; NaN without members.
    """
    members, size = floats(*teams)
    if members.sum() <= 0:
        return float("nan")
    shares = np.divide(members, size, out=np.zeros_like(members), where=size > 0)
    return float((members / members.sum() * shares).sum())


def _log_choose(n: Floats, k: Floats) -> Floats:
    return np.asarray(gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1), dtype=np.float64)
