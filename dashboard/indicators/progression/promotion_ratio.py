"""Promotion ratio: how many times as likely White staff are to be promoted in a year as the staff of a group."""

import polars as pl

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import disparity
from dashboard.indicators.headcounts import headcount_needs, movers_and_start, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.sources import KLINE, PROMOTION, SMALL_AND_ADJUSTED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """White staff's promotion rate over the group's, with the score interval widened by the noise."""
    frame, too_short = without_a_year_before(counts, movers_and_start(counts, table))
    return disparity(frame, table, "good", too_short)


INDICATOR = Indicator(
    title="Promotion ratio",
    definition=(
        "The promotion rate of White staff, divided by that of a group: above 1, the group is promoted less often. The "
        "rate is the share of the staff of a year before who have since been in a higher grade."
    ),
    numerator="Percentage of White staff of a year before who were promoted",
    denominator="Percentage of the group's staff of a year before who were promoted",
    unit="ratio",
    polarity="lower is better",
    reference_group="White staff",
    standard=PROMOTION,
    source=KLINE,
    pillar="workforce",
    population="promoted",
    estimate=estimate,
    needs=headcount_needs,
    breakdowns=("grade",),
    characteristics=COMPARED,
    judged=True,
    stratified="promotion_ratio_within_grades",
    printed=(("promotion rate ratio, group over White", "inverse"),),
    methods=("ratio",),
    sentence="In the year to {quarter} White staff{place} were promoted {value} times as often as {who}",
    caveats=(
        "A disadvantage ratio: above 1 is worse for the group, as in every ratio here.",
        "Groups differ in grade; the ratio within grades stands beside this one.",
        SMALL_AND_ADJUSTED,
    ),
)
