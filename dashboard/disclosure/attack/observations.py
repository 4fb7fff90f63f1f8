"""What a release says of the people in its cells, as linear equations in what each cohort's members are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.case import Case
from dashboard.disclosure.noise import Floats, Integers
from dashboard.indicators.declared_table import CHARACTERISTICS


@dataclass(frozen=True)
class Alike:
    """Cells that are counted equally finely, with states folded to what such counts can tell apart.

    Parameters
    ----------
    cells
        Which of the cells that say anything.
    people
        Those cells x cohorts: people.
    shares
        The transpose, of shares of a cohort: cohorts x those cells.
    fold
        States x folded states, 0 or 1: most cells tell six groups apart, and carrying 25 through them would be idle.
    maps
        For each level that these cells are counted at, folded states x codes.
    """

    cells: Integers
    people: sparse.csr_array
    shares: sparse.csr_array
    fold: Floats
    maps: dict[str, Floats]


@dataclass(frozen=True)
class Observations:
    """Every count that says something new, and how to go from states to counts and back.

    Parameters
    ----------
    people
        Cells that say anything x cohorts: people.
    alike
        The same by how finely they are counted.
    shown
        For each level, cells x codes: whether there is a count.
    counts
        The counts that there are, level after level.
    cell, name
        Of each count, its cell, and the number of the name that it shares with the same cell of other quarters.
    """

    people: sparse.csr_array
    alike: tuple[Alike, ...]
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
        shown = {level: flags for level, flags in shown.items() if flags.any()}
        counts = [case.counts[level][flags] for level, flags in shown.items()]
        names = [_names(case, level, flags) for level, flags in shown.items()]
        # Cells that say nothing, most of them, would only be carried through every step of a solver.
        telling = np.logical_or.reduce([flags.any(axis=1) for flags in shown.values()])
        people, shown = sparse.csr_array(case.matrix[telling]), {one: flags[telling] for one, flags in shown.items()}
        return cls(
            people=people,
            alike=tuple(_alike(case, people, shown)),
            shown=shown,
            counts=np.concatenate(counts),
            cell=np.concatenate([np.nonzero(flags)[0] for flags in shown.values()]),
            name=np.unique(np.concatenate(names), return_inverse=True)[1],
        )

    def expected(self, states: Floats) -> Floats:
        """Give the counts that would stand in the release, were `states` (cohorts x states) the truth."""
        return self.counted([alike.people @ (states @ alike.fold) for alike in self.alike])

    def spread(self, weights: Floats) -> Floats:
        """Give each cohort's states (cohorts x states) the sum of the weights of the counts that they enter."""
        pulls = zip(self.alike, self.pulls(weights), strict=True)
        return np.asarray(sum((alike.shares @ pull) @ alike.fold.T for alike, pull in pulls))

    def counted(self, held: Sequence[Floats]) -> Floats:
        """Read the counts that there are off the people in each group of cells that are alike: cells x folded states."""
        counts: dict[str, Floats] = {}
        for alike, people in zip(self.alike, held, strict=True):
            counts |= {level: (people @ map_)[self.shown[level][alike.cells]] for level, map_ in alike.maps.items()}
        return np.concatenate([counts[level] for level in self.shown])

    def pulls(self, weights: Floats) -> list[Floats]:
        """Lay the weights of counts on the folded states of the cells that they are of: `counted`, turned round."""
        ends = np.cumsum([int(flags.sum()) for flags in self.shown.values()])
        parts = dict(zip(self.shown, np.split(weights, ends[:-1]), strict=True))
        return [
            np.asarray(
                sum(_placed(self.shown[one][alike.cells], parts[one]) @ map_.T for one, map_ in alike.maps.items())
            )
            for alike in self.alike
        ]


def _alike(case: Case, people: sparse.csr_array, shown: dict[str, np.typing.NDArray[np.bool_]]) -> Iterator[Alike]:
    """Part the cells into those that show detailed groups and those that show broader ones; some are both."""
    finest = tuple(level for level in shown if level == CHARACTERISTICS[-1])
    for levels in (tuple(level for level in shown if level not in finest), finest):
        cells = np.flatnonzero(np.logical_or.reduce([shown[level].any(axis=1) for level in levels])) if levels else ()
        if len(cells):
            told = np.hstack([case.states.maps[level] for level in levels])
            kinds, of = np.unique(told, axis=0, return_inverse=True)
            widths = np.cumsum([case.states.maps[level].shape[1] for level in levels])
            yield Alike(
                cells=np.asarray(cells),
                people=sparse.csr_array(people[cells]),
                shares=sparse.csr_array((people[cells] @ sparse.diags_array(1 / case.cohorts.size)).T),
                fold=np.eye(len(kinds))[of],
                maps=dict(zip(levels, np.split(kinds, widths[:-1], axis=1), strict=True)),
            )


def _placed(flags: np.typing.NDArray[np.bool_], weights: Floats) -> Floats:
    """Lay weights out on the cells and codes that they are of, zeros elsewhere."""
    grid = np.zeros(flags.shape)
    grid[flags] = weights
    return grid


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
