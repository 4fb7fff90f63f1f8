"""Relative likelihood of belief in equal opportunity: every group against White staff."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, WRES_7
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_ratio

INDICATOR = Indicator(
    title="Belief in equal opportunity compared with White staff",
    definition=(
        "The percentage of White staff who said that they believe that careers are open to all alike"
        ", divided by that of a group: 1 is parity, above 1 the group is worse off."
    ),
    numerator="Percentage of White respondents who said that they believe that careers are open to all alike",
    denominator="Percentage of the group's respondents who said that they believe that careers are open to all alike",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White staff",
    standard=WRES_7,
    source=NHS_ENGLAND,
    pillar="workforce",
    population="survey_answers",
    estimate=yes_ratio("equal_opportunity", "good"),
    needs=needs,
    breakdowns=(),
    characteristics=COMPARED,
    sentence="In the staff survey for {quarter} White staff believed in equal opportunity {value} times as often as {who}",
    judged=True,
    methods=("ratio",),
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
