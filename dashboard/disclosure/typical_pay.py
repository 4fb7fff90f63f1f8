"""Typical pay of every table of a population, anew once a year, with how far it may be from what it stands for."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import polars as pl

from dashboard.disclosure.grid import cells_of, identity
from dashboard.disclosure.pay import Typical, keyed_rank_median, pay_table, winsorised_mean
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.renewal import renewed, standing
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable

Way = Callable[[Cells, Sequence[DeclaredTable], Policy, Keyring], Mapping[DeclaredTable, pl.DataFrame]]


def typical_pay(typical: Typical) -> Way:
    """Make the way of protecting a population's pay.

    Parameters
    ----------
    typical
        What to show of the amounts in a cell.

    Returns
    -------
    callable
        Gives for each table its grid as `ProtectedCounts.table` does; `count` is an amount (GBP a year) and `variance` that
        of sampling, keyed rank and rounding together (GBP squared), in steps coarse enough to tell nothing of anybody.
    """

    def protect(
        cells: Cells, tables: Sequence[DeclaredTable], policy: Policy, _: Keyring
    ) -> Mapping[DeclaredTable, pl.DataFrame]:
        return {table: _table(cells, table, policy, typical) for table in tables}

    return protect


MEDIAN, MEAN = typical_pay(keyed_rank_median), typical_pay(winsorised_mean)


def _table(cells: Cells, table: DeclaredTable, policy: Policy, typical: Typical) -> pl.DataFrame:
    people = cells._frame  # noqa: SLF001 - opening cells is what this room is for
    kept = people.drop_nulls(list(table.dimensions))
    protected = pay_table(kept, table, cells.quarters, policy, typical)
    groups = cells_of(table).height
    # Nobody is renewed oftener than every year, so how many there are does not matter.
    nobody = np.zeros((len(cells.quarters), groups), dtype=np.int64)
    rows = standing(renewed(nobody, cells.quarters, policy, yearly=True))
    stood = protected.select("amount", "error", "status", pl.col("quarter").alias("as_at"))[rows]
    return pl.concat([protected.select(identity(table)), stood], how="horizontal").select(
        *identity(table),
        pl.col("amount").cast(pl.Int64).alias("count"),
        (pl.col("error") ** 2).alias("variance"),
        "status",
        "as_at",
    )
