"""Follow a cell from one quarter to the next: whoever joined, or left, is what changed."""

from collections.abc import Iterator

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.attack.claims import Claims
from dashboard.disclosure.attack.differencing import FEW, from_pairs
from dashboard.disclosure.noise import Floats, Integers


def claims(case: Case) -> Iterator[Claims]:
    """Claim for those who joined a cell that nobody left, and for those who left one that nobody joined."""
    before, after = _consecutive(case)
    change = sparse.csr_array(case.matrix[after] - case.matrix[before])
    gone, come = (_moved(change, sign) for sign in (-1, 1))
    joined, left = (come > 0.5) & (come <= FEW) & (gone < 0.5), (gone > 0.5) & (gone <= FEW) & (come < 0.5)
    larger = np.concatenate([after[joined], before[left]])
    smaller = np.concatenate([before[joined], after[left]])
    yield from from_pairs("over time", case, (larger, smaller))


def _consecutive(case: Case) -> tuple[Integers, Integers]:
    """Pair each cell with the same one at its next renewal: the next quarter in which it is told of at all."""
    cohorts = case.cohorts
    told = np.logical_or.reduce([~np.isnan(counts).all(axis=1) for counts in case.counts.values()])
    cells = np.flatnonzero(told & (cohorts.people > 0))
    order = cells[np.lexsort((cohorts.quarter[cells], cohorts.place[cells], cohorts.table[cells]))]
    same = (np.diff(cohorts.table[order]) == 0) & (np.diff(cohorts.place[order]) == 0)
    return order[:-1][same], order[1:][same]


def _moved(change: sparse.csr_array, sign: int) -> Floats:
    """People who came (sign 1) or went (-1) between two cells."""
    part = change.multiply(sign).maximum(0)
    return np.asarray(part.sum(axis=1)).ravel()
