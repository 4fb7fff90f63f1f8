"""The surface: every count that a release gives, laid on the cells of the staff list."""

from collections.abc import Mapping

import numpy as np
import polars as pl

from dashboard.disclosure.attack.cohorts import cells_of_rows, grid_size
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.grid import codes, grid_of, identity
from dashboard.disclosure.noise import Floats
from dashboard.indicators.declared_table import DeclaredTable

Surface = Mapping[DeclaredTable, Floats]
"""For each table its counts: cells of the breakdowns over quarters x codes of the characteristic; NaN where hidden."""


def laid_out(table: DeclaredTable, counts: pl.DataFrame, quarters: tuple[str, ...]) -> Floats:
    """Lay a released table on the full grid, whatever the order of its rows.

    Parameters
    ----------
    table
        Which table.
    counts
        `quarter`, the table's dimensions and `count`, null where hidden.
    quarters
        Quarters to lay out, oldest first.
    """
    keys = list(identity(table))
    known = counts.select(pl.col(keys).cast(pl.String), pl.col("count").cast(pl.Float64))
    grid = grid_of(table, quarters)
    column = grid.join(known, on=keys, how="left", maintain_order="left")["count"].fill_null(np.nan).to_numpy()
    return column.reshape(-1, _width(table))


def exact(roster: Roster, table: DeclaredTable) -> Floats:
    """Count the truth for one table: what a product without any protection would show."""
    rows, width = cells_of_rows(roster, table.everyone), _width(table)
    code = roster.columns[table.characteristic] if table.characteristic else np.zeros(rows.size, dtype=np.int64)
    counted = (rows >= 0) & (code >= 0)
    cells = grid_size(table) * len(roster.quarters)
    return np.bincount(rows[counted] * width + code[counted], minlength=cells * width).reshape(-1, width).astype(float)


def nothing(surface: Surface) -> dict[DeclaredTable, Floats]:
    """The surface of a product that hides everything."""
    return {table: np.full_like(counts, np.nan) for table, counts in surface.items()}


def levels(surface: Surface) -> tuple[str, ...]:
    """The characteristics that the surface splits by."""
    return tuple(dict.fromkeys(table.characteristic for table in surface if table.characteristic))


def sets(surface: Surface) -> tuple[DeclaredTable, ...]:
    """The splits that say anything of a characteristic, as the tables of everyone in them."""
    return tuple(dict.fromkeys(table.everyone for table in surface if table.characteristic))


def without(surface: Surface, everyone: DeclaredTable) -> dict[DeclaredTable, Floats]:
    """The same surface without one split, at any level of the characteristic."""
    return {table: counts for table, counts in surface.items() if table.everyone != everyone}


def _width(table: DeclaredTable) -> int:
    return len(codes(table.characteristic)) if table.characteristic else 1
