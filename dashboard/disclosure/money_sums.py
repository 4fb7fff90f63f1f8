"""Sums of one organisation's business each: money, hours, marks; shown only where nobody's own can be worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import polars as pl

from dashboard.disclosure.differing_sums import standing
from dashboard.disclosure.grid import grid_of, identity
from dashboard.disclosure.money import money_table
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import COUNTED, DeclaredTable


def money_sums(
    cells: Cells, tables: Sequence[DeclaredTable], policy: Policy, keyring: Keyring
) -> Mapping[DeclaredTable, pl.DataFrame]:
    """Add amounts up for every table under the p % rule.

    The frame of such cells has one row per contribution: `quarter`, `contributor` (an organisation), `amount` and the
    columns that split it. The variance is that of rounding to the policy's step: a twelfth of its square.
    """
    amounts = cells._frame  # noqa: SLF001 - opening cells is what this room is for
    rules = replace(policy, money_round=rounding(cells.measure, policy))
    # Counts of organisations are rounded so that one or two more of them do not show.
    renewed = cells.measure != COARSE
    return {table: _summed(amounts, table, cells.quarters, rules, renewed=renewed) for table in tables}


COARSE = "organisations"


def rounding(measure: str, policy: Policy) -> int:
    """Give what sums of a measure are rounded to."""
    steps = {
        "hours": policy.hours_round,
        "months": policy.months_round,
        "answers": policy.answers_round,
        "people supported": policy.supported_round,
        "organisations": policy.organisations_round,
    }
    return steps.get(measure, policy.money_round)


def _summed(
    amounts: pl.DataFrame, table: DeclaredTable, quarters: Sequence[str], policy: Policy, *, renewed: bool
) -> pl.DataFrame:
    keys = list(identity(table))
    known = amounts.drop_nulls([*keys, "contributor", "amount"]).with_columns(pl.col(keys).cast(pl.String))
    sums = money_table(known, grid_of(table, quarters), policy, contributor="contributor")
    shown = pl.col("amount").is_not_null()
    released = sums.select(
        *keys,
        pl.col("amount").round(0).cast(pl.Int64).alias("count"),
        pl.when(shown).then(policy.money_round**2 / 12).alias("variance"),
        "status",
        pl.col("quarter").alias("as_at"),
    )
    return _stood(released, known, sums, table, quarters, policy) if renewed else released


def _stood(
    released: pl.DataFrame,
    amounts: pl.DataFrame,
    sums: pl.DataFrame,
    table: DeclaredTable,
    quarters: Sequence[str],
    policy: Policy,
) -> pl.DataFrame:
    """Let the sums of an earlier quarter stand wherever a new one would give away whom it differs by."""
    together = [name for name in table.breakdowns if name in COUNTED]
    apart = [name for name in table.dimensions if name not in together]
    found = standing(amounts, sums, quarters, together, apart, policy)
    rows = [(quarter, *cell, at) for cell, of in found.items() for quarter, at in of.items() if quarter != at]
    if not rows:
        return released
    stood = pl.DataFrame(rows, schema=dict.fromkeys(("quarter", *apart, "from"), pl.String), orient="row")
    earlier = released.rename({"quarter": "from"})
    theirs = stood.join(earlier, on=["from", *apart], how="left").drop("from").select(released.columns)
    kept = released.join(stood, on=["quarter", *apart], how="anti", maintain_order="left")
    order = released.select(*identity(table)).with_row_index("place")
    return order.join(pl.concat([kept, theirs]), on=list(identity(table)), how="left").sort("place").drop("place")
