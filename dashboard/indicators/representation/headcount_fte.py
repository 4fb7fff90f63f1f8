"""Headcount in full-time equivalents: people in post, each counted as the share of full time that they work."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.full_time_equivalents import LEVELS, NEAREST, fifths, sums
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import count
from dashboard.indicators.other_headcounts import CHANGES
from dashboard.indicators.sources import SMALL_AND_ADJUSTED, STYLE


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """How many people there are with each fifth."""
    return (fifths(table),)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Add up the fifths of the released counts."""
    frame = count(sums(counts, table, "hours"), "hours").with_columns(
        pl.lit(None).alias("numerator"),
        pl.col("hours_people").alias("denominator"),
        pl.col("hours_people").alias("base"),
    )
    return answer(frame, table)


INDICATOR = Indicator(
    title="People in post, in full-time equivalents",
    definition=(
        "People in post at the end of March, each counted as the share of full time that they work, to the nearest fifth: "
        "somebody on three days of five counts as 0.6."
    ),
    numerator="Full-time equivalents of everyone in post who works any hours",
    denominator="None: it is a sum; beside it stands how many people it is of",
    unit="full-time equivalents",
    polarity="neither",
    reference_group="None",
    standard="Ethnicity facts and figures: counts of people by ethnic group",
    source=STYLE,
    pillar="workforce",
    population="fte_in_post",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=LEVELS,
    sentence="{value} full-time equivalents of {who} were in post{place} in {quarter}",
    caveats=(CHANGES, NEAREST, SMALL_AND_ADJUSTED),
)
