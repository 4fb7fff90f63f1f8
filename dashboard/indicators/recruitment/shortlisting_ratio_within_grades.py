"""Relative likelihood of being shortlisted, within grades: the same comparison among applicants for posts of the same grade."""

from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import EEOC, FOUR_FIFTHS, SMALL_AND_ADJUSTED
from dashboard.indicators.stage_rates import needs_by_grade, stage_ratio_within_grades
from dashboard.indicators.stages import ONE_EACH, YEARLY
from dashboard.indicators.stratified import NO_GRADE

INDICATOR = Indicator(
    title="Relative likelihood of being shortlisted, within grades",
    definition=(
        "The shortlisting rate of White applicants divided by that of a group's applicants for posts of the same grade, put together "
        "over all grades by the method of Mantel and Haenszel: above 1 the group is worse off."
    ),
    numerator="Percentage of White applications that were shortlisted, grade by grade",
    denominator="Percentage of the group's applications that were shortlisted, grade by grade",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White applicants for posts of the same grade",
    standard=f"{FOUR_FIFTHS}, stratified by grade",
    source=f"{EEOC}; Greenland and Robins, Biometrics 41 (1985)",
    pillar="workforce",
    population="applications",
    estimate=stage_ratio_within_grades("shortlisted", "applied"),
    needs=needs_by_grade,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    sentence="In the year to {quarter} White applicants of the same grade were shortlisted {value} times as often as {who}",
    judged=True,
    methods=("mantel_haenszel",),
    caveats=(NO_GRADE, YEARLY, ONE_EACH, SMALL_AND_ADJUSTED),
)
