"""Sums of one organisation's business each: money, hours, marks; shown only where nobody's own can be worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import polars as pl

from dashboard.disclosure.grid import cells_of, identity, over_quarters
from dashboard.disclosure.money import money_table
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable


def money_sums(
    cells: Cells, tables: Sequence[DeclaredTable], policy: Policy, keyring: Keyring
) -> Mapping[DeclaredTable, pl.DataFrame]:
    """Add amounts up for every table under the p % rule.

    The frame of such cells has one row per contribution: `quarter`, `contributor` (an organisation), `amount` and the
    columns that split it. The variance is that of rounding to the policy's step: a twelfth of its square.
    """
    amounts = cells._frame  # noqa: SLF001 - opening cells is what this room is for
    step = rounding(cells.measure, policy)
    return {table: _summed(amounts, table, cells.quarters, replace(policy, money_round=step)) for table in tables}


def rounding(measure: str, policy: Policy) -> int:
    """Give what sums of a measure are rounded to."""
    steps = {
        "hours": policy.hours_round,
        "months": policy.months_round,
        "answers": policy.answers_round,
        "organisations": policy.organisations_round,
    }
    return steps.get(measure, policy.money_round)


def _summed(amounts: pl.DataFrame, table: DeclaredTable, quarters: Sequence[str], policy: Policy) -> pl.DataFrame:
    keys = list(identity(table))
    known = amounts.drop_nulls([*keys, "contributor", "amount"]).with_columns(pl.col(keys).cast(pl.String))
    sums = money_table(known, over_quarters(cells_of(table), quarters), policy, contributor="contributor")
    shown = pl.col("amount").is_not_null()
    return sums.select(
        *keys,
        pl.col("amount").round(0).cast(pl.Int64).alias("count"),
        pl.when(shown).then(policy.money_round**2 / 12).alias("variance"),
        "status",
        pl.col("quarter").alias("as_at"),
    )
