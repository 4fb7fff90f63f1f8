"""Grants left out of every total, for want of an amount or a day: how many, and how much."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import in_the_quarter, on_cells
from dashboard.indicators.sources import GRANTS_STANDARD, PUBLISHED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The grants left out, and those that are not."""
    return (table, DeclaredTable((), None, "grants"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count them in all files together; every quarter says the same, because they are of no quarter."""
    found = in_the_quarter(counts, "grants_left_out").group_by("quarter", *table.breakdowns)
    cells = on_cells(counts, table, found.agg(pl.len().cast(pl.Int64).alias("grants"), pl.col("amount").sum()))
    number = pl.col("grants").fill_null(0)
    ends = (number.alias(name) for name in ("value", "lower", "upper", "numerator"))
    whole = counts.published("grants").height + counts.published("grants_left_out").height
    figures = cells.with_columns(*ends, pl.lit(whole).alias("denominator"), pl.lit(None).alias("base"))
    return answer(figures, table, note=_pounds())


def _pounds() -> pl.Expr:
    """Say how much they are of, where that is known."""
    pounds = pl.col("amount").map_elements(lambda one: f"{one:,.0f}", return_dtype=pl.String)
    return pl.when(pl.col("amount") > 0).then(pl.format("They are of £{} together.", pounds)).otherwise(pl.lit(""))


INDICATOR = PUBLISHED_CARD(
    title="Grants left out of every total",
    definition=(
        "Grants awarded for which no amount, or no day of award, is given: they belong to no year, so no total has them, and "
        "here they are named instead of dropped."
    ),
    numerator="Grants awarded without an amount or a day of award",
    denominator="All grants awarded, of any year",
    unit="grants",
    source=f"{GRANTS_STANDARD}, in which both are required (2024)",
    estimate=estimate,
    needs=needs,
    population="grants_left_out",
    breakdowns=("left_out",),
    always=("left_out",),
    caveats=(PUBLISHED,),
    sentence="{value} grants are left out{place}",
)
