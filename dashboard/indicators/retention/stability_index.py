"""Stability index (NHS): of the staff in post a year before, the share still in post."""

import polars as pl

from dashboard.estimators.retention import nhs_stability
from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import headcount_needs, movers_and_start, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled
from dashboard.indicators.sources import DHSC_158306, NHS_STABILITY, SMALL_AND_ADJUSTED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Stayers over the staff of a year before, per cent, with Wilson's interval widened by the noise."""
    frame, too_short = without_a_year_before(counts, movers_and_start(counts, table))
    stayed, start, noise = (numbers(frame, name) for name in ("events", "total", "events_variance"))
    figures = scaled(with_interval(frame, nhs_stability(stayed, start, noise)), 100).with_columns(
        pl.col("events").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
    )
    return answer(figures, table, too_short, nobody("total"))


INDICATOR = Indicator(
    title="Stability index (NHS)",
    definition=(
        "Of the staff in post a year before the end of the quarter, the percentage still in post in the same "
        "organisation. Another measure of the same name asks how many of today's staff have a year's service."
    ),
    numerator="Staff in post a year before who are in post at the end of the quarter",
    denominator="Staff in post a year before",
    unit="per cent",
    polarity="higher is better",
    reference_group="White staff",
    standard=NHS_STABILITY,
    source=DHSC_158306,
    pillar="workforce",
    population="stayers",
    estimate=estimate,
    needs=headcount_needs,
    breakdowns=(),
    characteristics=(None, "racially_minoritised", "ethnic_group"),
    sentence="Of {who} in post a year before{place}, {value} were still there in {quarter}",
    caveats=(
        "Staff who move to another organisation of the network count as gone.",
        SMALL_AND_ADJUSTED,
    ),
)
