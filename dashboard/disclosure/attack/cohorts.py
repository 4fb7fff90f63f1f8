"""Fold the staff list: people who were in the same cells in every quarter are one cohort, which no figure can split."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.roster import NONE, Roster
from dashboard.disclosure.grid import codes
from dashboard.disclosure.noise import Floats, Integers
from dashboard.indicators.declared_table import DeclaredTable

MOST = 20_000
"""Cohorts at most: beyond it, cells too large to tell on anybody stop telling people apart."""


@dataclass(frozen=True)
class Cohorts:
    """Who was in which cell.

    Parameters
    ----------
    of
        Each person's cohort.
    size
        People in each cohort.
    matrix
        Cells x cohorts: people of the cohort in the cell.
    tables
        The tables, not split by any characteristic, that the cells are of, in the order of the cells.
    table, quarter, place
        Of each cell: which table, which quarter, and its place in the grid of that table; tables follow one another, and
        within one the cells of a quarter do.
    """

    of: Integers
    size: Floats
    matrix: sparse.csr_array
    tables: tuple[DeclaredTable, ...]
    table: Integers
    quarter: Integers
    place: Integers

    @property
    def people(self) -> Floats:
        """People in each cell, as the staff list has them."""
        return np.asarray(self.matrix.sum(axis=1)).ravel()


def folded(roster: Roster, tables: Iterable[DeclaredTable], most: int = MOST) -> Cohorts:
    """Fold a roster over the cells of some tables.

    Parameters
    ----------
    roster
        The staff list.
    tables
        Not split by any characteristic.
    most
        Most cohorts. Where there would be more, people who differ only in ever larger cells are folded together, each
        cohort then standing in such a cell with as many people as are there: cost stays that of the release.
    """
    chosen = tuple(dict.fromkeys(tables))
    cells = {one: cells_of_rows(roster, one) for one in chosen}
    of = _cohort_of(roster, cells, most)
    size = np.bincount(of, minlength=of.max(initial=-1) + 1).astype(np.float64)
    blocks = [_block(roster, cells[one], grid_size(one) * len(roster.quarters), of, size.size) for one in chosen]
    sizes = [grid_size(one) for one in chosen]
    spans = [np.arange(size_ * len(roster.quarters)) for size_ in sizes]
    return Cohorts(
        of=of,
        size=size,
        matrix=sparse.vstack(blocks, format="csr"),
        tables=chosen,
        table=np.repeat(np.arange(len(chosen)), [span.size for span in spans]),
        quarter=np.concatenate([span // one for span, one in zip(spans, sizes, strict=True)]),
        place=np.concatenate([span % one for span, one in zip(spans, sizes, strict=True)]),
    )


def grid_size(table: DeclaredTable) -> int:
    """How many cells a table has in a quarter, whatever is secret left out."""
    return int(np.prod([len(codes(name)) for name in table.breakdowns], dtype=np.int64))


def cells_of_rows(roster: Roster, table: DeclaredTable) -> Integers:
    """Find each row's cell, in the order of the grid over quarters; `NONE` for somebody who is in none."""
    cell, absent = roster.quarter.copy(), ~roster.of(table.population)
    for name in table.breakdowns:
        cell = cell * len(codes(name)) + roster.columns[name]
        absent |= roster.columns[name] == NONE
    return np.where(absent, NONE, cell)


def _cohort_of(roster: Roster, cells: dict[DeclaredTable, Integers], most: int) -> Integers:
    """Number the distinct histories, leaving out ever smaller cells until there are few enough."""
    limit = np.inf
    while True:
        histories = _histories(roster, cells, limit)
        _, of = np.unique(histories, return_inverse=True)
        if of.max(initial=0) < most:
            return np.asarray(of, dtype=np.int64)
        largest = max(float(np.bincount(rows[rows >= 0]).max(initial=0)) for rows in cells.values())
        limit = min(limit, largest) / 2


def _histories(roster: Roster, cells: dict[DeclaredTable, Integers], limit: float) -> np.typing.NDArray[np.uint64]:
    """Sum a random number for each cell a person was in: equal sums are equal histories, all but never otherwise."""
    draw = np.random.default_rng(0)
    peers = roster.peers
    total = draw.integers(1, 2**63, size=int(peers.max(initial=0)) + 1, dtype=np.uint64)[peers]
    starts = np.flatnonzero(np.diff(roster.person, prepend=NONE))
    sums = total * np.uint64(3)
    for table, rows in cells.items():
        people = np.bincount(rows[rows >= 0], minlength=grid_size(table) * len(roster.quarters))
        numbers = draw.integers(1, 2**63, size=people.size, dtype=np.uint64)
        numbers[people > limit] = 0
        sums += np.add.reduceat(np.where(rows >= 0, numbers[rows], np.uint64(0)), starts)
    return sums


def _block(roster: Roster, rows: Integers, cells: int, of: Integers, cohorts: int) -> sparse.csr_array:
    there = rows >= 0
    where = (rows[there], of[roster.person[there]])
    return sparse.coo_array((np.ones(int(there.sum())), where), shape=(cells, cohorts)).tocsr()
