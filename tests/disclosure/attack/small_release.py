"""The synthetic network as a staff list, and what would be released of it: protected, and as it was counted."""

from collections.abc import Mapping

import numpy as np
import polars as pl

from dashboard.disclosure.attack.published import PLAIN, Published
from dashboard.disclosure.derive import derive
from dashboard.disclosure.grid import grid_of, identity
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators import discover
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.staff_list import StaffList
from tests.disclosure.people import QUARTERS, counted

Changes = Mapping[str, pl.Expr]
"""New values for columns of a table of figures."""


def staff_of(people: pl.DataFrame, quarters: tuple[str, ...] = QUARTERS) -> StaffList:
    """Give the network as a staff list: one seat in each place of the frame, somebody new once the key is another."""
    seats = pl.int_range(pl.len()).over("quarter")
    listed = people.with_columns(
        pl.struct(seats.alias("seat"), "person_key").rank("dense").cast(pl.Int64).alias("person"),
        pl.col("organisation_id").alias("organisation"),
    )
    pay = 20_000 + np.random.default_rng(5).random(people.height) * 30_000
    return StaffList(listed.drop("organisation_id", "person_key").with_columns(pl.Series("salary", pay)), quarters)


def released(
    people: pl.DataFrame, policy: Policy, pepper: Keyring, keys: tuple[str, ...], quarters: tuple[str, ...] = QUARTERS
) -> Published:
    """Protect the network, and derive the figures of some indicators for all tables of the policy."""
    counts = protect(counted(people, policy.tables, quarters), policy.tables, policy, pepper)
    figures = {
        (key, table): derive(discover()[key], counts, table, policy).as_polars()
        for key in keys
        for table in policy.tables
        if discover()[key].answers(table, policy.tables)
    }
    return Published(policy, quarters, figures)


def unprotected(people: pl.DataFrame, policy: Policy, quarters: tuple[str, ...] = QUARTERS) -> Published:
    """Release the network's counts as they are."""
    return Published(
        policy, quarters, {(PLAIN, table): _exact_figures(people, table, quarters) for table in policy.tables}
    )


def changed(published: Published, key: str, table: DeclaredTable, changes: Changes) -> Published:
    """Give the same release with some columns of one table written anew."""
    frame = published.figures[key, table].with_columns(**changes)
    return Published(published.policy, published.quarters, {**published.figures, (key, table): frame})


def _exact_figures(people: pl.DataFrame, table: DeclaredTable, quarters: tuple[str, ...]) -> pl.DataFrame:
    keys = list(identity(table))
    there = counted(people, [table], quarters)._frame.select(*keys, "people")
    everywhere = grid_of(table, quarters).join(there, on=keys, how="left", maintain_order="left")
    return everywhere.with_columns(
        pl.col("people").fill_null(0).cast(pl.Float64).alias("value"),
        pl.col("people").fill_null(0).alias("numerator"),
        *(pl.lit(None, pl.Float64).alias(name) for name in ("lower", "upper")),
        pl.lit(None, pl.Int64).alias("denominator"),
        pl.lit("people").alias("unit"),
        *(pl.lit("").alias(name) for name in ("status", "note")),
    ).drop("people")
