"""From a true count to the count that could be published: the offset of the name, then the noise of the people."""

from functools import cache

import numpy as np

from dashboard.disclosure.lookup import FIRST_REPEATED, change_table, offsets, row_of
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.policy import Policy


def perturb(people: Integers, keys: Integers, sticky: Integers, policy: Policy) -> Integers:
    """Perturb true counts; unbiased, never negative, nobody stays nobody, every result a multiple of the base.

    The offset comes first, so that the noise is looked up for the shifted count and hides how far it was shifted.

    Parameters
    ----------
    people
        True counts.
    keys
        Cell keys, 0 to 4095: the sum of the people's keys modulo 4096.
    sticky
        Offsets of the cells' names, in people.
    policy
        Bounds, variances and base.
    """
    shifted = np.where(people > 0, np.maximum(people + sticky, 0), 0)
    table = change_table(policy.noise_max, policy.noise_variance, policy.base)
    return np.asarray(shifted + table[row_of(shifted, policy.base), keys], dtype=np.int64)


def protection_variance(policy: Policy) -> float:
    """Give the variance of a published count about the true one, in people squared: offset, noise and rounding.

    Exact from the two tables for every remainder of a count; the largest is used for all, because a variance that
    followed the true count would give its remainder away.
    """
    return _variance(policy.noise_max, policy.noise_variance, policy.sticky_max, policy.sticky_variance, policy.base)


@cache
def _variance(bound: int, variance: float, sticky_max: int, sticky_variance: float, base: int) -> float:
    changes = change_table(bound, variance, base).astype(np.float64)
    sticky = offsets(sticky_max, sticky_variance).astype(np.int64)
    counts = np.arange(FIRST_REPEATED, FIRST_REPEATED + base) + sticky_max
    rows = row_of(counts[:, None] + sticky, base)
    errors = (changes**2).mean(axis=1)[rows] + 2 * sticky * changes.mean(axis=1)[rows] + sticky**2
    return float(errors.mean(axis=1).max())
