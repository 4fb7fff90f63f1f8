"""The one way from undisclosed cells to counts that may be shown."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import polars as pl

from dashboard.disclosure.cell_keys import keyed
from dashboard.disclosure.gate import Flags, passes
from dashboard.disclosure.grid import cells_of, grid_of, identity, names
from dashboard.disclosure.money_sums import money_sums
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.perturbation import perturb, protection_variance
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.disclosure.public_counts import opened, public_counts
from dashboard.disclosure.renewal import renewed, standing
from dashboard.disclosure.sticky import Keyring, cell_name, sticky_offsets
from dashboard.disclosure.typical_pay import MEAN, MEDIAN
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable

Protected = Mapping[DeclaredTable, pl.DataFrame]
"""For each table its grid as `ProtectedCounts.table` gives it."""

COUNTED = ("people", "key", "organisations", "largest")


def protect(cells: Cells, tables: Sequence[DeclaredTable], policy: Policy, pepper: Keyring) -> ProtectedCounts:
    """Protect the counts of one population.

    Every cell of every table is looked up by itself, totals included: nothing is summed, nothing is made to add up.
    Nobody, too few and never heard of come out alike.

    Parameters
    ----------
    cells
        Undisclosed cells.
    tables
        Which of them to protect; each must be on the policy's list.
    policy
        The rules.
    pepper
        Source of the keys; the same pepper and records give the same figures for ever.

    Raises
    ------
    ValueError
        If a table is not on the policy's list, or the cells hold the same cell twice.
    """
    if undeclared := set(tables) - set(policy.tables):
        raise ValueError(f"not on the list of policy {policy.label}: {sorted(table.key for table in undeclared)}")
    way, wanted = WAYS[cells.protection], tuple(dict.fromkeys(tables))
    tables_ = way(cells, wanted, policy, pepper)
    rows = opened(cells, policy) if cells.protection == "public" else None
    return ProtectedCounts(cells.population, policy, cells.quarters, tables_, absent=cells.absent, rows=rows)


def _people(cells: Cells, tables: Sequence[DeclaredTable], policy: Policy, pepper: Keyring) -> Protected:
    """Perturb, round and hide counts of people."""
    counted = _by_table(cells)
    return {table: _protect_table(table, counted, cells, policy, pepper) for table in tables}


WAYS: dict[str, Callable[[Cells, Sequence[DeclaredTable], Policy, Keyring], Protected]] = {
    "people": _people,
    "pay": MEDIAN,
    "mean pay": MEAN,
    "public": public_counts,
    "money": money_sums,
}
"""Each way of protecting a population, by the name that `Population.protection` gives it: one gate, several bolts."""


def own_counts(cells: Cells, tables: Sequence[DeclaredTable], policy: Policy) -> ProtectedCounts:
    """Give an organisation's own rows exactly, to those who supplied them.

    Raises
    ------
    ValueError
        If the policy does not allow it, or the cells hold people of more than one organisation; the table of everyone
        must be among the cells, because only it can tell.
    """
    counted = _by_table(cells)
    everyone = counted.get(DeclaredTable().key)
    if not policy.own_rows_exact or everyone is None or everyone["organisations"].gt(1).any():
        raise ValueError("own rows are those of one organisation, under a policy that shows them")
    exact = {table: _exact_table(table, counted.get(table.key), cells.quarters) for table in dict.fromkeys(tables)}
    return ProtectedCounts(cells.population, policy, cells.quarters, exact, exact=True)


def _by_table(cells: Cells) -> dict[str, pl.DataFrame]:
    """Split the cells by table, in one pass."""
    undisclosed = cells._frame  # noqa: SLF001 - opening cells is what this room is for
    return {str(key[0]): frame for key, frame in undisclosed.partition_by("table", as_dict=True).items()}


def _filled(table: DeclaredTable, counted: pl.DataFrame | None, quarters: Sequence[str]) -> pl.DataFrame:
    """Give the table's full grid with what was counted, and zeros where nobody was."""
    grid = grid_of(table, quarters)
    if counted is None:
        return grid.with_columns(pl.lit(0, pl.Int64).alias(name) for name in COUNTED)
    keys = identity(table)
    known = counted.lazy().select(pl.col(keys).cast(pl.String), pl.col(COUNTED).cast(pl.Int64))
    joined = grid.lazy().join(known, on=keys, how="left", maintain_order="left")
    filled = joined.with_columns(pl.col(COUNTED).fill_null(0)).collect()
    if filled.height != grid.height:
        raise ValueError(f"table {table.key} holds the same cell twice")
    return filled


def _protect_table(
    table: DeclaredTable, counted: Mapping[str, pl.DataFrame], cells: Cells, policy: Policy, pepper: Keyring
) -> pl.DataFrame:
    """Protect one table."""
    filled = _filled(table, counted.get(table.key), cells.quarters)
    people, key, organisations, largest = (filled[name].to_numpy() for name in COUNTED)
    key = keyed(key, pepper) if cells.unkeyed else key
    offsets = sticky_offsets(map(cell_name, names(table, cells.population)), policy, pepper)
    released = perturb(people, key, np.tile(offsets, len(cells.quarters)), policy)
    shown = passes(people, organisations, largest, policy, policy.floor) & (released >= policy.threshold)
    rows = standing(_renewed(table, filled, counted, cells, policy))
    protected = _as_released(filled.select(identity(table)), released[rows], shown[rows], protection_variance(policy))
    return protected.with_columns(filled["quarter"].gather(rows).alias("as_at"))


def _renewed(
    table: DeclaredTable,
    filled: pl.DataFrame,
    counted: Mapping[str, pl.DataFrame],
    cells: Cells,
    policy: Policy,
) -> Flags:
    """Say which rows are counted anew, quarters x rows; those of everyone together always are."""
    rows, groups, quarters = cells_of(table).height, cells_of(table.everyone).height, cells.quarters
    if table.characteristic is None and cells.anew is None:
        return np.ones((len(quarters), rows), dtype=np.bool_)
    everyone = counted.get(table.everyone.key)
    people = filled if everyone is None else _filled(table.everyone, everyone, quarters)
    codes = rows // groups if everyone is None else 1
    by_group = people["people"].to_numpy().reshape(len(quarters), groups, codes).sum(axis=2)
    anew = renewed(by_group, quarters, policy, yearly=cells.yearly, absent=cells.absent, collected=cells.anew)
    return np.repeat(anew, rows // groups, axis=1)


def _exact_table(table: DeclaredTable, counted: pl.DataFrame | None, quarters: Sequence[str]) -> pl.DataFrame:
    """Give one table as it was counted."""
    filled = _filled(table, counted, quarters)
    everything = np.ones(filled.height, dtype=np.bool_)
    exact = _as_released(filled.select(identity(table)), filled["people"].to_numpy(), everything, 0.0)
    return exact.with_columns(pl.col("quarter").alias("as_at"))


def _as_released(grid: pl.DataFrame, counts: Integers, shown: Flags, variance: float) -> pl.DataFrame:
    """Blank whatever is not shown, so that the hidden value is not even in memory beside it."""
    visible = pl.Series("shown", shown)
    return grid.with_columns(
        pl.when(visible).then(pl.Series(counts)).alias("count"),
        pl.when(visible).then(variance).cast(pl.Float64).alias("variance"),
        pl.when(visible).then(pl.lit("")).otherwise(pl.lit("c")).alias("status"),
    )
