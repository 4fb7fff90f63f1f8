"""The rows a table has, whoever is in it: every code of every column, taken from the classifications."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache, reduce

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from data_models import CLASSIFICATIONS


def codes(dimension: str) -> tuple[str, ...]:
    """Give the codes of a column, in the order in which screens show them."""
    return CLASSIFICATIONS[dimension].codes


@cache
def cells_of(table: DeclaredTable) -> pl.DataFrame:
    """Give one row per cell of a table, quarters apart; a table that splits by nothing has one row and no columns."""
    columns = [pl.DataFrame({name: codes(name)}, schema={name: pl.String}) for name in table.dimensions]
    one_row = pl.DataFrame({"": [None]})
    return reduce(lambda left, right: left.join(right, how="cross"), columns, one_row).drop("")


def grid_of(table: DeclaredTable, quarters: Sequence[str]) -> pl.DataFrame:
    """Give every row that a table has: its cells in every quarter, oldest first."""
    return _over_quarters(table, tuple(quarters))


@lru_cache(maxsize=1024)
def _over_quarters(table: DeclaredTable, quarters: tuple[str, ...]) -> pl.DataFrame:
    return pl.DataFrame({"quarter": quarters}, schema={"quarter": pl.String}).join(cells_of(table), how="cross")


def identity(table: DeclaredTable) -> tuple[str, ...]:
    """The columns that identify a row: quarter and dimensions."""
    return ("quarter", *table.dimensions)


def names(table: DeclaredTable, population: str) -> Iterable[tuple[tuple[str, str], ...]]:
    """Give what identifies each cell of a table as pairs of column and code, in the order of `cells_of`."""
    for row in cells_of(table).iter_rows():
        yield (("population", population), *zip(table.dimensions, row, strict=True))
