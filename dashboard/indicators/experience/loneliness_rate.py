"""Loneliness: of every hundred who answered, how many were lonely."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import ONS_LONELINESS, SMALL_AND_ADJUSTED, UCLA_3
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_rate

INDICATOR = Indicator(
    title="Loneliness",
    definition=(
        "Of those who answered the staff survey, the percentage who are lonely: a sum of 6 or more on the three items of the UCLA scale, each from 1 to 3."
    ),
    numerator="Respondents who are lonely: a sum of 6 or more on the three items of the UCLA scale, each from 1 to 3",
    denominator="Respondents who answered",
    unit="per cent",
    polarity="lower is better",
    reference_group="None",
    standard=UCLA_3,
    source=ONS_LONELINESS,
    pillar="workforce",
    population="survey_answers",
    estimate=yes_rate("ucla3"),
    needs=needs,
    methods=("proportion",),
    breakdowns=(),
    characteristics=(None, *COMPARED),
    sentence="{value} of {who} were lonely in the staff survey for {quarter}",
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
