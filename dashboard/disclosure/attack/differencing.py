"""Subtract one cell from another that holds the same people and a few more, whichever tables they stand in."""

from collections.abc import Iterator

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.claims import Claims, from_sets
from dashboard.disclosure.noise import Floats, Integers

FEW = 12
"""Largest difference in people that is looked at; beyond it a difference is just another cell."""

Pairs = tuple[Integers, Integers]


def claims(case: Case) -> Iterator[Claims]:
    """Claim for the people by whom two nested cells differ."""
    yield from from_pairs("differencing", case, _nested(case))


def from_pairs(method: str, case: Case, pairs: Pairs) -> Iterator[Claims]:
    """Claim from the differences of pairs of cells, the second of which holds nobody that the first does not.

    Parameters
    ----------
    method
        Its name.
    case
        What is known and released.
    pairs
        Numbers of the larger and of the smaller cells.
    """
    larger, smaller = pairs
    members = sparse.csr_array(case.matrix[larger] - case.matrix[smaller])
    for level, counts in case.counts.items():
        yield from from_sets(method, level, members, _shares(members, counts[larger] - counts[smaller]))


def _nested(case: Case) -> Pairs:
    """Find pairs of cells of one quarter of which one holds the other and at most `FEW` people more."""
    quarters = np.unique(case.cohorts.quarter)
    found = [_nested_within(case, np.flatnonzero(case.cohorts.quarter == one)) for one in quarters]
    none = np.zeros(0, dtype=np.int64)
    larger, smaller = (np.concatenate([none, *side]) for side in zip(*found, strict=True)) if found else (none, none)
    return larger, smaller


def _nested_within(case: Case, cells: Integers) -> Pairs:
    block, people = case.matrix[cells], case.cohorts.people[cells]
    both = sparse.coo_array((block > 0).astype(np.float64) @ block.T)
    whole, part = both.coords
    more = people[whole] - people[part]
    chosen = (np.abs(both.data - people[part]) < 0.5) & (more > 0.5) & (more <= FEW)
    return cells[whole[chosen]], cells[part[chosen]]


def _shares(members: sparse.csr_array, change: Floats) -> Floats:
    """The share of each difference that the difference of counts stands for."""
    people = np.maximum(np.asarray(members.sum(axis=1)).ravel(), 1)
    return np.asarray(np.clip(change / people[:, None], 0, 2))
