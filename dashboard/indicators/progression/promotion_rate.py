"""Promotion rate: of the staff in post a year before, the share who have since been in a higher grade."""

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import headcount_needs, movers_and_start, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.sources import KLINE, PROMOTION, SMALL_AND_ADJUSTED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Promoted staff over the staff of a year before, per cent, with Wilson's interval."""
    frame, too_short = without_a_year_before(counts, movers_and_start(counts, table))
    figures = scaled(share(frame, "events", "total"), 100).with_columns(
        pl.col("events").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
    )
    return answer(figures, table, too_short, nobody("total"))


INDICATOR = Indicator(
    title="Promotion rate",
    definition=(
        "Of the staff in post a year before the end of the quarter, the percentage who were in a higher grade of the "
        "same organisation in one of its four quarters."
    ),
    numerator="Staff of a year before who have been in a higher grade since",
    denominator="Staff in post a year before, whether or not they have left since",
    unit="per cent",
    polarity="higher is better",
    reference_group="White staff",
    standard=PROMOTION,
    source=KLINE,
    pillar="workforce",
    population="promoted",
    estimate=estimate,
    needs=headcount_needs,
    breakdowns=("grade",),
    characteristics=(None, "racially_minoritised", "ethnic_group"),
    sentence="Of {who} in post a year before{place}, {value} had been promoted by {quarter}",
    caveats=(
        "Promotion is a higher grade in the same organisation; a better post elsewhere is not seen.",
        "The grade is the one that people started the year in.",
        SMALL_AND_ADJUSTED,
    ),
)
