"""Outcomes of concerns: each outcome's share of the concerns raised in the year."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import SC_WRES_CONCERNS, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The split by outcome, and all concerns."""
    return (table, table.without("outcome"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Concerns with the outcome over all concerns, per cent, with Wilson's interval."""
    frame = over(released(counts, table, "ended"), released(counts, table.without("outcome"), "raised"))
    figures = scaled(share(frame, "ended", "raised"), 100).with_columns(
        pl.col("ended").alias("numerator"), pl.col("raised").alias("denominator"), pl.col("raised").alias("base")
    )
    return answer(figures, table, nobody("raised"))


INDICATOR = Indicator(
    title="Outcomes of concerns",
    definition="Of the concerns raised in the year to the end of the quarter, the percentage with each outcome, or open.",
    numerator="Concerns of the year with the outcome",
    denominator="All concerns of the year",
    unit="per cent",
    polarity="neither",
    reference_group="None",
    standard=SC_WRES_CONCERNS,
    source=SKILLS_FOR_CARE,
    pillar="workforce",
    population="concerns",
    estimate=estimate,
    needs=needs,
    breakdowns=("outcome",),
    characteristics=(None,),
    always=("outcome",),
    caveats=(
        "Concerns are never split by ethnic group: there are too few, and whom one is about says little.",
        SMALL_AND_ADJUSTED,
    ),
)
