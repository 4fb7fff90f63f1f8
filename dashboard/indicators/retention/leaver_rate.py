"""Leaver rate: staff who left in the year, over the mean of the staff in post at its start and at its end."""

import polars as pl

from dashboard.estimators.retention import leaver_rate
from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import headcount_needs, movers_and_mean, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled
from dashboard.indicators.sources import NHS_TURNOVER, NUFFIELD, SC_WRES_8, SMALL_AND_ADJUSTED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Leavers over the mean headcount, per cent, with Poisson limits widened by the noise of all three counts."""
    frame, too_short = without_a_year_before(counts, movers_and_mean(counts, table))
    left, start, end, noise = (numbers(frame, name) for name in ("events", "start", "end", "events_variance"))
    figures = scaled(with_interval(frame, leaver_rate(left, start, end, noise)), 100).with_columns(
        pl.col("events").alias("numerator"),
        pl.col("total_shown").alias("denominator"),
        pl.min_horizontal("start", "end").alias("base"),
    )
    return answer(figures, table, too_short, nobody("total"))


INDICATOR = Indicator(
    title="Leaver rate",
    definition=(
        "Staff who left in the year to the end of the quarter, for each hundred staff in post on average: the mean of "
        "the headcounts at the start and at the end of the year."
    ),
    numerator="Staff whose leaving date is in the year",
    denominator="The mean of staff in post at the start and at the end of the year",
    unit="per cent",
    polarity="lower is better",
    reference_group="White staff",
    standard=f"{NHS_TURNOVER}; {SC_WRES_8}",
    source=NUFFIELD,
    pillar="workforce",
    population="leavers",
    estimate=estimate,
    needs=headcount_needs,
    breakdowns=("grade",),
    characteristics=(None, "racially_minoritised", "ethnic_group"),
    sentence="The leaver rate of {who}{place} was {value} in the year to {quarter}",
    caveats=(
        "Every reason for leaving is counted, the end of a contract included.",
        "A rate, not a share: where places are left more than once a year it can be over a hundred.",
        SMALL_AND_ADJUSTED,
    ),
)
