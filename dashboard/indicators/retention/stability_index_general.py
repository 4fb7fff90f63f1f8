"""Stability index (general): of today's staff, the share with a year's service or more."""

import polars as pl

from dashboard.estimators.retention import general_stability
from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.compared import noise, numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import STAFF
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import GENERAL_STABILITY, SMALL_AND_ADJUSTED, STABILITY_GUIDE


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Staff with a year's service, and all staff."""
    return (table, table.of(STAFF))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Staff with a year's service over all staff in post, per cent, with Wilson's interval widened by the noise."""
    frame = over(released(counts, table, "served"), released(counts, table.of(STAFF), "staff"))
    served, staff = (numbers(frame, name) for name in ("served", "staff"))
    index = general_stability(served, staff, noise(frame, "served", "staff"))
    figures = scaled(with_interval(frame, index), 100).with_columns(
        pl.col("served").alias("numerator"), pl.col("staff").alias("denominator"), pl.col("staff").alias("base")
    )
    return answer(figures, table, nobody("staff"))


INDICATOR = Indicator(
    title="Stability index (general)",
    definition=(
        "Of the staff in post at the end of the quarter, the percentage with a year's service or more. Another measure of "
        "the same name, the NHS's, follows the staff of a year before."
    ),
    numerator="Staff in post who started a year before or earlier",
    denominator="Staff in post at the end of the quarter",
    unit="per cent",
    polarity="higher is better",
    reference_group="White staff",
    standard=GENERAL_STABILITY,
    source=STABILITY_GUIDE,
    pillar="workforce",
    population="long_serving",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=(None, "racially_minoritised"),
    sentence="Of {who} in post in {quarter}, {value} had been there for a year or more",
    caveats=(
        "It falls when many people join, even if nobody leaves; so it is read beside the NHS's index.",
        SMALL_AND_ADJUSTED,
    ),
)
