"""What a release says of the people in its cells, as linear equations in what each cohort's members are."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.noise import Floats, Integers


@dataclass(frozen=True)
class Observations:
    """Every count that says something new, and how to go from states to counts and back.

    Parameters
    ----------
    people
        Cells that say anything x cohorts: people.
    shares
        The transpose, of shares of a cohort: cohorts x cells.
    maps
        For each level, states x codes.
    shown
        For each level, cells x codes: whether there is a count.
    counts
        The counts that there are, level after level.
    cell, name
        Of each count, its cell, and the number of the name that it shares with the same cell of other quarters.
    """

    people: sparse.csr_array
    shares: sparse.csr_array
    maps: dict[str, Floats]
    shown: dict[str, np.typing.NDArray[np.bool_]]
    counts: Floats
    cell: Integers
    name: Integers

    @classmethod
    def of(cls, case: Case) -> "Observations | None":
        """Take from a case whatever says something new: a cell with the same people and counts as before does not.

        Returns
        -------
        Observations | None
            None where nothing is said at all.
        """
        if all(np.isnan(counts).all() for counts in case.counts.values()):
            return None
        new = _first_of_their_kind(case) & (case.cohorts.people > 0)
        shown = {level: ~np.isnan(counts) & new[:, None] for level, counts in case.counts.items()}
        shown = {level: flags & ~_said_more_finely(case, level, shown) for level, flags in shown.items()}
        counts = [case.counts[level][flags] for level, flags in shown.items()]
        names = [_names(case, level, flags) for level, flags in shown.items()]
        # Cells that say nothing, most of them, would only be carried through every step of a solver.
        telling = np.logical_or.reduce([flags.any(axis=1) for flags in shown.values()])
        people, shown = sparse.csr_array(case.matrix[telling]), {one: flags[telling] for one, flags in shown.items()}
        return cls(
            people=people,
            shares=sparse.csr_array((people @ sparse.diags_array(1 / case.cohorts.size)).T),
            maps={level: case.states.maps[level] for level in shown},
            shown=shown,
            counts=np.concatenate(counts),
            cell=np.concatenate([np.nonzero(flags)[0] for flags in shown.values()]),
            name=np.unique(np.concatenate(names), return_inverse=True)[1],
        )

    def expected(self, states: Floats) -> Floats:
        """Give the counts that would stand in the release, were `states` (cohorts x states) the truth."""
        held = self.people @ states
        return np.concatenate([(held @ self.maps[level])[flags] for level, flags in self.shown.items()])

    def spread(self, weights: Floats) -> Floats:
        """Give each cohort's states (cohorts x states) the sum of the weights of the counts that they enter."""
        cells, start = np.zeros((self.people.shape[0], len(next(iter(self.maps.values()))))), 0
        for level, flags in self.shown.items():
            grid = np.zeros(flags.shape)
            grid[flags] = weights[start : start + int(flags.sum())]
            start += int(flags.sum())
            cells += grid @ self.maps[level].T
        return np.asarray(self.shares @ cells)


def _first_of_their_kind(case: Case) -> np.typing.NDArray[np.bool_]:
    """Mark the cells that do not say of the same people what was said in the same place when last anything was."""
    numbers = np.random.default_rng(0).random(case.matrix.shape[1])
    said = np.column_stack([case.matrix @ numbers, *(np.nan_to_num(one, nan=-1) for one in case.counts.values())])
    cohorts = case.cohorts
    told = np.flatnonzero(np.logical_or.reduce([~np.isnan(one).all(axis=1) for one in case.counts.values()]))
    order = told[np.lexsort((cohorts.quarter[told], cohorts.place[told], cohorts.table[told]))]
    same = (
        (np.diff(cohorts.table[order]) == 0)
        & (np.diff(cohorts.place[order]) == 0)
        & (np.abs(np.diff(said[order], axis=0)) < 1e-9).all(axis=1)
    )
    first = np.ones(cohorts.table.size, dtype=np.bool_)
    first[order[1:][same]] = False
    return first


def _said_more_finely(
    case: Case, level: str, shown: dict[str, np.typing.NDArray[np.bool_]]
) -> np.typing.NDArray[np.bool_]:
    """Mark counts of a code that stand for the same people as a finer code's count beside them."""
    said, maps = np.zeros_like(shown[level]), case.states.maps
    for finer in case.states.levels[case.states.levels.index(level) + 1 :]:
        same = (maps[level].T[:, None, :] == maps[finer].T[None, :, :]).all(axis=2)
        if finer in shown:
            said |= (shown[finer].astype(float) @ same.T.astype(float)) > 0
    return said


def _names(case: Case, level: str, flags: np.typing.NDArray[np.bool_]) -> Integers:
    """Number what each count is called, quarters apart."""
    cell, code = np.nonzero(flags)
    cohorts, places = case.cohorts, int(case.cohorts.place.max(initial=0)) + 1
    levels = list(case.counts)
    number = (cohorts.table[cell] * places + cohorts.place[cell]) * len(levels) + levels.index(level)
    return np.asarray(number * 64 + code)
