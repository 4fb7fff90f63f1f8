"""Relative likelihood of being appointed from shortlisting: White shortlisted applicants against each other group."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SC_WRES_2, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED, WRES_2
from dashboard.indicators.stage_rates import needs, stage_ratio
from dashboard.indicators.stages import ONE_EACH, SPLITS, YEARLY

INDICATOR = Indicator(
    title="Relative likelihood of being appointed from shortlisting",
    definition=(
        "The appointment rate of White shortlisted applicants divided by that of a group: 1 is parity, above 1 the group is "
        "worse off. It is the NHS standard's indicator 2; the social-care standard prints it the other way about."
    ),
    numerator="Percentage of White shortlisted applications that led to an appointment",
    denominator="Percentage of the group's shortlisted applications that led to an appointment",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White applicants",
    standard=f"{SC_WRES_2}; {WRES_2}",
    source=f"{SKILLS_FOR_CARE}; {NHS_ENGLAND}",
    pillar="workforce",
    population="applications",
    estimate=stage_ratio("appointed", "shortlisted"),
    needs=needs,
    breakdowns=SPLITS,
    characteristics=COMPARED,
    sentence="In the year to {quarter} White shortlisted applicants{place} were appointed {value} times as often as {who}",
    judged=True,
    methods=("ratio",),
    printed=((WRES_2, "same"), (SC_WRES_2, "inverse")),
    stratified="appointment_ratio_within_grades",
    caveats=(YEARLY, ONE_EACH, SMALL_AND_ADJUSTED),
)
