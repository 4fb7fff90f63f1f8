"""What the cards of co-design and advisory groups have in common, and the one rate that they share."""

from collections.abc import Callable
from functools import partial

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import CO_DESIGN, DESIGN_SOURCE, NOT_BY_ETHNICITY, SMALL_AND_ADJUSTED, SO_FAR

STAGE, TERMS = "interest_stage", "member_terms"

DESIGN_CARD = partial(
    Indicator,
    unit="per cent",
    polarity="neither",
    reference_group="None",
    standard=CO_DESIGN,
    source=DESIGN_SOURCE,
    pillar="by-and-for organisations",
    population="design_interest",
    methods=("proportion",),
    breakdowns=("design_group", "member_role"),
    characteristics=(None,),
    caveats=(SO_FAR, NOT_BY_ETHNICITY, SMALL_AND_ADJUSTED),
)
"""A card on the people of these groups; any of these words can be said anew."""

Estimate = Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]
Needs = Callable[[DeclaredTable], tuple[DeclaredTable, ...]]


def needs(column: str) -> Needs:
    """Name the table that a rate of one code of a column over another reads."""
    return lambda table: (table.across(column),)


def rate(column: str, part: str, whole: str) -> Estimate:
    """Make the estimate of how many per cent of those of one code are of another as well, with Wilson's interval.

    Parameters
    ----------
    column
        `interest_stage` or `member_terms`.
    part, whole
        Codes of it.
    """

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        frame = over(of(counts, table, column, part, "events"), of(counts, table, column, whole, "total"))
        return per_cent(frame, table)

    return estimate


def of(counts: ProtectedCounts, table: DeclaredTable, column: str, code: str, name: str) -> pl.DataFrame:
    """Give the released counts of one code for each cell of the table, as columns `name` and `<name>_variance`."""
    return released(counts, table.across(column), name).filter(pl.col(column) == code).drop(column)


def per_cent(frame: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    """Answer with `events` over `total` in per cent."""
    figures = scaled(share(frame, "events", "total"), 100).with_columns(
        pl.col("events").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
    )
    return answer(figures, table, nobody("total"))
