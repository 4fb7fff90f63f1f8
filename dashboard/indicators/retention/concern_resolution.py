"""Resolution rate: of the concerns raised in the year, the share no longer open, by where they came from."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import SC_WRES_CONCERNS, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Concerns raised, and those resolved."""
    return (table, table.of("concerns_resolved"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Concerns resolved over concerns raised, per cent, with Wilson's interval; noise can make both the same."""
    frame = over(released(counts, table, "raised"), released(counts, table.of("concerns_resolved"), "resolved"))
    figures = scaled(share(frame, "resolved", "raised"), 100).with_columns(
        pl.col("resolved").alias("numerator"), pl.col("raised").alias("denominator"), pl.col("raised").alias("base")
    )
    return answer(figures, table, nobody("raised"))


INDICATOR = Indicator(
    title="Concerns resolved",
    definition=(
        "Of the concerns about discrimination or bias raised in the year to the end of the quarter, the percentage no "
        "longer open at its end: upheld, not upheld or withdrawn. By source: inside, a partner, or a referral route."
    ),
    numerator="Concerns of the year that are no longer open",
    denominator="All concerns of the year",
    unit="per cent",
    polarity="higher is better",
    reference_group="None",
    standard=SC_WRES_CONCERNS,
    source=SKILLS_FOR_CARE,
    pillar="workforce",
    population="concerns",
    estimate=estimate,
    needs=needs,
    breakdowns=("source",),
    characteristics=(None,),
    always=("source",),
    caveats=(
        "Concerns raised at the end of the year have had little time.",
        "An organisation where few concerns are raised need not be one with little to raise.",
        SMALL_AND_ADJUSTED,
    ),
)
