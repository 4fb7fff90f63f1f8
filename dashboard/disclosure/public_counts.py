"""Populations whose rows others publish already: counted exactly, with nothing added and nothing hidden."""

from collections.abc import Mapping, Sequence

import polars as pl

from dashboard.disclosure.grid import grid_of, identity
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable


def opened(cells: Cells, policy: Policy) -> pl.DataFrame:
    """Give the rows of a public population.

    Raises
    ------
    ValueError
        If the policy does not say that the population is public.
    """
    if cells.population not in policy.public:
        raise ValueError(f"policy {policy.label} does not hold {cells.population} to be public")
    return cells._frame  # noqa: SLF001 - opening cells is what this room is for


def public_counts(
    cells: Cells, tables: Sequence[DeclaredTable], policy: Policy, keyring: Keyring
) -> Mapping[DeclaredTable, pl.DataFrame]:
    """Count rows for every table; those of a register stand in every quarter.

    A column that the rows do not have splits nothing: it belongs to an estimate that is made of them.
    """
    rows = opened(cells, policy)
    return {table: _counted(rows, table, cells.quarters) for table in tables}


def _counted(rows: pl.DataFrame, table: DeclaredTable, quarters: Sequence[str]) -> pl.DataFrame:
    grid = grid_of(table, quarters)
    keys = [name for name in identity(table) if name in rows.columns]
    number = rows.group_by(keys).len("count") if keys else pl.DataFrame({"count": [rows.height]})
    held = number.with_columns(pl.col(keys).cast(pl.String))
    joined = grid.join(held, on=keys, how="left", maintain_order="left") if keys else grid.join(held, how="cross")
    return joined.with_columns(
        pl.col("count").cast(pl.Int64).fill_null(0),
        pl.lit(0.0).alias("variance"),
        pl.lit("").alias("status"),
        pl.col("quarter").alias("as_at"),
    )
