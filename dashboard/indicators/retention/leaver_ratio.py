"""Leaver ratio: how many times as likely the staff of a group are to leave in a year as White staff."""

import polars as pl

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import disparity
from dashboard.indicators.headcounts import headcount_needs, movers_and_mean, without_a_year_before
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.sources import SC_WRES_8, SC_WRES_8_PUBLISHED, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The group's leaver rate over that of White staff, with the score interval widened by the noise."""
    frame, too_short = without_a_year_before(counts, movers_and_mean(counts, table))
    return disparity(frame, table, "bad", too_short)


INDICATOR = Indicator(
    title="Leaver ratio",
    definition=(
        "The leaver rate of a group, divided by the leaver rate of White staff: above 1, the group leaves more often. "
        "The leaver rate is staff who left in the year over the mean headcount of the year."
    ),
    numerator="The group's leavers in the year over its mean headcount",
    denominator="White leavers in the year over their mean headcount",
    unit="ratio",
    polarity="lower is better",
    reference_group="White staff",
    standard=SC_WRES_8,
    source=f"{SKILLS_FOR_CARE}. {SC_WRES_8_PUBLISHED}",
    pillar="workforce",
    population="leavers",
    estimate=estimate,
    needs=headcount_needs,
    breakdowns=("grade",),
    characteristics=COMPARED,
    judged=True,
    stratified="leaver_ratio_within_grades",
    printed=(("SC-WRES 8", "same"),),
    methods=("ratio",),
    sentence="In the year to {quarter} {who}{place} left {value} times as often as White staff",
    caveats=(
        "A disadvantage ratio: above 1 is worse for the group, as in every ratio here.",
        "Groups differ in grade; the ratio within grades stands beside this one.",
        SMALL_AND_ADJUSTED,
    ),
)
