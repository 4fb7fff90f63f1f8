"""Belief in equal opportunity: of every hundred who answered, how many believed that careers were open to all alike."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, WRES_7
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_rate

INDICATOR = Indicator(
    title="Belief in equal opportunity",
    definition=(
        "Of those who answered the staff survey, the percentage who said that they believe that careers are open to all alike."
    ),
    numerator="Respondents who said that they believe that careers are open to all alike",
    denominator="Respondents who answered",
    unit="per cent",
    polarity="higher is better",
    reference_group="None",
    standard=WRES_7,
    source=NHS_ENGLAND,
    pillar="workforce",
    population="survey_answers",
    estimate=yes_rate("equal_opportunity"),
    needs=needs,
    methods=("proportion",),
    breakdowns=(),
    characteristics=(None, *COMPARED),
    sentence="{value} of {who} believed that careers were open to all alike in the staff survey for {quarter}",
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
