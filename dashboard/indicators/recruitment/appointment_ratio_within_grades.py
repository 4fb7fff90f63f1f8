"""Relative likelihood of being appointed from shortlisting, within grades: the same comparison among applicants for posts of the same grade."""

from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import SC_WRES_2, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED
from dashboard.indicators.stage_rates import needs_by_grade, stage_ratio_within_grades
from dashboard.indicators.stages import ONE_EACH, YEARLY
from dashboard.indicators.stratified import NO_GRADE

INDICATOR = Indicator(
    title="Relative likelihood of being appointed from shortlisting, within grades",
    definition=(
        "The appointment rate of White shortlisted applicants divided by that of a group's applicants for posts of the same grade, put together "
        "over all grades by the method of Mantel and Haenszel: above 1 the group is worse off."
    ),
    numerator="Percentage of White shortlisted applications that led to an appointment, grade by grade",
    denominator="Percentage of the group's shortlisted applications that led to an appointment, grade by grade",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White shortlisted applicants for posts of the same grade",
    standard=f"{SC_WRES_2}, stratified by grade",
    source=f"{SKILLS_FOR_CARE}; Greenland and Robins, Biometrics 41 (1985)",
    pillar="workforce",
    population="applications",
    estimate=stage_ratio_within_grades("appointed", "shortlisted"),
    needs=needs_by_grade,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    sentence="In the year to {quarter} White shortlisted applicants of the same grade were appointed {value} times as often as {who}",
    judged=True,
    methods=("mantel_haenszel",),
    caveats=(NO_GRADE, YEARLY, ONE_EACH, SMALL_AND_ADJUSTED),
)
