"""Relative likelihood of being shortlisted: White applicants against each other group."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import EEOC, FOUR_FIFTHS, SMALL_AND_ADJUSTED
from dashboard.indicators.stage_rates import needs, stage_ratio
from dashboard.indicators.stages import ONE_EACH, SPLITS, YEARLY

INDICATOR = Indicator(
    title="Relative likelihood of being shortlisted",
    definition=(
        "The shortlisting rate of White applicants divided by that of a group: 1 is parity, above 1 the group is worse off, "
        "2 means that White applicants were shortlisted twice as often."
    ),
    numerator="Percentage of White applications that were shortlisted",
    denominator="Percentage of the group's applications that were shortlisted",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White applicants",
    standard=FOUR_FIFTHS,
    source=EEOC,
    pillar="workforce",
    population="applications",
    estimate=stage_ratio("shortlisted", "applied"),
    needs=needs,
    breakdowns=SPLITS,
    characteristics=COMPARED,
    sentence="In the year to {quarter} White applicants{place} were shortlisted {value} times as often as {who}",
    judged=True,
    methods=("ratio",),
    stratified="shortlisting_ratio_within_grades",
    caveats=(YEARLY, ONE_EACH, SMALL_AND_ADJUSTED),
)
