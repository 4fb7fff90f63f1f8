"""Reasons for leaving: each reason's share of those who left in the year."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import SC_WRES_8, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The split by reason, and the same people whatever their reason."""
    return (table, table.without("leaving_reason"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Leavers with the reason over all leavers, per cent, with Wilson's interval."""
    whole = released(counts, table.without("leaving_reason"), "leavers")
    frame = over(released(counts, table, "reason"), whole)
    figures = scaled(share(frame, "reason", "leavers"), 100).with_columns(
        pl.col("reason").alias("numerator"), pl.col("leavers").alias("denominator"), pl.col("leavers").alias("base")
    )
    return answer(figures, table, nobody("leavers"))


INDICATOR = Indicator(
    title="Reasons for leaving",
    definition="Of the staff who left in the year to the end of the quarter, the percentage who left for each reason.",
    numerator="Leavers of the year with the reason",
    denominator="All leavers of the year, those whose reason is not stated included",
    unit="per cent",
    polarity="neither",
    reference_group="White leavers",
    standard=f"{SC_WRES_8}, by reason",
    source=SKILLS_FOR_CARE,
    pillar="workforce",
    population="leavers",
    estimate=estimate,
    needs=needs,
    breakdowns=("leaving_reason",),
    characteristics=(None, "racially_minoritised"),
    always=("leaving_reason",),
    caveats=(
        "Reasons are those that employers record, and not always those that people would give.",
        SMALL_AND_ADJUSTED,
    ),
)
