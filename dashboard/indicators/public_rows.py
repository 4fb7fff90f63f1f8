"""Populations that others publish already: their rows are passed on as they are, and estimates are made of them."""

from collections.abc import Sequence

import polars as pl

from dashboard.indicators.cells import Cells
from dashboard.indicators.covered import YEAR, covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Population, ProtectedCounts
from dashboard.indicators.released import keys_of
from data_models import quarters


def public(
    key: str, title: str, definition: str, reads: tuple[str, ...], query: str, breakdowns: tuple[str, ...]
) -> Population:
    """Make a public population of what a query lists.

    Parameters
    ----------
    key, title, definition, reads, breakdowns
        As for `Population`.
    query
        Gives one row per grant, seat and so on, with `quarter` unless it is a register, and the breakdowns.
    """

    def cells(cursor: Cursor, tables: Sequence[DeclaredTable]) -> Cells:
        return Cells(key, cursor.execute(query).pl(), covered(cursor), protection="public")

    return Population(key, title, definition, reads, cells, breakdowns, protection="public")


def in_the_year(counts: ProtectedCounts, population: str) -> pl.DataFrame:
    """Give the rows of the year to the end of each quarter: `quarter` is the one that the year ends with."""
    rows, span = counts.published(population), counts.span(population)
    known = {one: [end for back in range(YEAR) if (end := quarters.shift(one, back)) in span] for one in _held(rows)}
    ends = pl.DataFrame(
        {"quarter": list(known), "end": list(known.values())}, schema={"quarter": pl.String, "end": pl.List(pl.String)}
    )
    return rows.join(ends.explode("end").drop_nulls("end"), on="quarter").drop("quarter").rename({"end": "quarter"})


def in_the_quarter(counts: ProtectedCounts, population: str) -> pl.DataFrame:
    """Give the rows of each quarter; those of a register stand in every one."""
    rows = counts.published(population)
    if "quarter" in rows.columns:
        return rows
    span = pl.DataFrame({"quarter": counts.span(population)}, schema={"quarter": pl.String})
    return rows.join(span, how="cross")


def on_cells(counts: ProtectedCounts, table: DeclaredTable, found: pl.DataFrame) -> pl.DataFrame:
    """Lay what was found on every cell of a table; what was not found is null."""
    keys = list(keys_of(counts.table(table)))
    grid = counts.table(table).select(*keys, "as_at")
    return grid.join(found.with_columns(pl.col(keys_of(found)).cast(pl.String)), on=keys_of(found), how="left")


def _held(rows: pl.DataFrame) -> list[str]:
    return rows["quarter"].drop_nulls().unique().sort().to_list()
