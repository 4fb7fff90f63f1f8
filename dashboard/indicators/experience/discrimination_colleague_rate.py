"""Discrimination by a colleague: of every hundred who answered, how many were discriminated against by a colleague."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, WRES_8
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_rate

INDICATOR = Indicator(
    title="Discrimination by a colleague",
    definition=(
        "Of those who answered the staff survey, the percentage who said that they were discriminated against by a colleague."
    ),
    numerator="Respondents who said that they were discriminated against by a colleague",
    denominator="Respondents who answered",
    unit="per cent",
    polarity="lower is better",
    reference_group="None",
    standard=WRES_8,
    source=NHS_ENGLAND,
    pillar="workforce",
    population="survey_answers",
    estimate=yes_rate("discrimination_colleague"),
    needs=needs,
    methods=("proportion",),
    breakdowns=(),
    characteristics=(None, *COMPARED),
    sentence="{value} of {who} were discriminated against by a colleague in the staff survey for {quarter}",
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
