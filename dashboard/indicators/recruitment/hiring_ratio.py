"""Relative likelihood of being appointed from applying: White applicants against each other group, over both stages."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import BITC, BITC_SHARES, EEOC, FOUR_FIFTHS, SMALL_AND_ADJUSTED
from dashboard.indicators.stage_rates import needs, stage_ratio
from dashboard.indicators.stages import ONE_EACH, SPLITS, YEARLY

INDICATOR = Indicator(
    title="Relative likelihood of being appointed from applying",
    definition=(
        "The share of White applications that led to an appointment divided by the share of a group's that did: 1 is parity, "
        "above 1 the group is worse off. It is the product of the ratios at the two stages."
    ),
    numerator="Percentage of White applications that led to an appointment",
    denominator="Percentage of the group's applications that led to an appointment",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White applicants",
    standard=f"{FOUR_FIFTHS}; {BITC_SHARES}",
    source=f"{EEOC}; {BITC}",
    pillar="workforce",
    population="applications",
    estimate=stage_ratio("appointed", "applied"),
    needs=needs,
    breakdowns=SPLITS,
    characteristics=COMPARED,
    sentence="In the year to {quarter} White applicants{place} were appointed {value} times as often as {who}",
    judged=True,
    methods=("ratio",),
    stratified="hiring_ratio_within_grades",
    caveats=(YEARLY, ONE_EACH, SMALL_AND_ADJUSTED),
)
