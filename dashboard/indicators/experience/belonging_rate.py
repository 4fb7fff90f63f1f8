"""Belonging: of every hundred who answered, how many felt that they belong."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import BELONGING, ONS_LONELINESS, SMALL_AND_ADJUSTED
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_rate

INDICATOR = Indicator(
    title="Belonging",
    definition=(
        "Of those who answered the staff survey, the percentage who feel that they belong: 4 or 5 of 5 on the item on belonging."
    ),
    numerator="Respondents who feel that they belong: 4 or 5 of 5 on the item on belonging",
    denominator="Respondents who answered",
    unit="per cent",
    polarity="higher is better",
    reference_group="None",
    standard=BELONGING,
    source=ONS_LONELINESS,
    pillar="workforce",
    population="survey_answers",
    estimate=yes_rate("belonging"),
    needs=needs,
    methods=("proportion",),
    breakdowns=(),
    characteristics=(None, *COMPARED),
    sentence="{value} of {who} felt that they belong in the staff survey for {quarter}",
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
