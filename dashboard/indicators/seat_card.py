"""What the cards of a seat at the table have in common, and the arithmetic that several share."""

from collections.abc import Callable
from functools import partial

import polars as pl

from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.power_ratio import compared, pairs
from dashboard.indicators.public_rows import in_the_quarter, in_the_year, on_cells
from dashboard.indicators.sources import OWN_BODIES, PROVIDERS_AT_THE_TABLE

FEWEST = 3
"""Organisations on either side without which nobody is compared: fewer would be a figure of one or two of them."""

FEW = "There are fewer than three organisations on one of the two sides, so they are not compared."

SEAT_CARD = partial(
    Indicator,
    polarity="nearer to parity is better",
    reference_group="Organisations that are not by-and-for",
    standard="Share of power over share of organisations",
    source=PROVIDERS_AT_THE_TABLE,
    pillar="by-and-for organisations",
    population="seats",
    breakdowns=(),
    characteristics=(None,),
    caveats=(OWN_BODIES,),
)
"""A card on seats or proposals; any of these words can be said anew."""

Estimate = Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]


def ratio_of(population: str, what: str, part: pl.Expr, known: pl.Expr, weight: pl.Expr | None = None) -> Estimate:
    """Make the estimate of others' share over that of by-and-for organisations, of something good to have.

    Parameters
    ----------
    population
        `seats`, of the quarter, or `proposals`, of the year to its end.
    what
        What is counted, in the plural.
    part, known, weight
        As for `pairs`.
    """

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        rows = (in_the_quarter if population == "seats" else in_the_year)(counts, population)
        kept = rows.join(enough(rows.filter(known)), on="quarter", how="semi")
        figures = compared(on_cells(counts, table, pairs(kept, part, known, weight)), table, "good", what)
        return said_why(figures)

    return estimate


def enough(rows: pl.DataFrame) -> pl.DataFrame:
    """Give the quarters in which either side has organisations enough to be compared."""
    sides = rows.filter(pl.col("by_and_for").is_in(["yes", "no"])).group_by("quarter", "by_and_for")
    many = sides.agg(pl.col("organisation").n_unique().alias("organisations")).filter(pl.col("organisations") >= FEWEST)
    return many.group_by("quarter").len().filter(pl.col("len") == 2).select("quarter")


def said_why(figures: pl.DataFrame) -> pl.DataFrame:
    """Say of what is not compared that organisations are too few."""
    none = pl.col("status") == "x"
    return figures.with_columns(pl.when(none).then(pl.lit(FEW)).otherwise("note").alias("note"))


def counted(counts: ProtectedCounts, table: DeclaredTable, rows: pl.DataFrame) -> pl.DataFrame:
    """Answer with the number of rows in each cell of a table; nothing is nought, because nothing is hidden."""
    keys = ["quarter", *table.breakdowns]
    found = rows.group_by(keys).agg(pl.len().cast(pl.Int64).alias("value"))
    whole = rows.group_by("quarter").agg(pl.len().cast(pl.Int64).alias("denominator"))
    cells = on_cells(counts, table, found).join(whole, on="quarter", how="left", maintain_order="left")
    number = pl.col("value").fill_null(0)
    ends = (number.alias(name) for name in ("value", "lower", "upper", "numerator"))
    figures = cells.with_columns(*ends, pl.lit(None).alias("base"))
    return answer(
        figures, table, Impossible(pl.col("denominator").is_null(), "x", "There is no return for this quarter.")
    )
