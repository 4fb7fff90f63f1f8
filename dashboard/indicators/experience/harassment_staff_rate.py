"""Harassment by staff: of every hundred who answered, how many were harassed by other staff."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SC_WRES_7, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED, WRES_6
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_rate

INDICATOR = Indicator(
    title="Harassment by staff",
    definition=(
        "Of those who answered the staff survey, the percentage who said that they were harassed by other staff."
    ),
    numerator="Respondents who said that they were harassed by other staff",
    denominator="Respondents who answered",
    unit="per cent",
    polarity="lower is better",
    reference_group="None",
    standard=f"{SC_WRES_7}; {WRES_6}",
    source=f"{SKILLS_FOR_CARE}; {NHS_ENGLAND}",
    pillar="workforce",
    population="survey_answers",
    estimate=yes_rate("harassment_staff"),
    needs=needs,
    methods=("proportion",),
    breakdowns=(),
    characteristics=(None, *COMPARED),
    sentence="{value} of {who} were harassed by other staff in the staff survey for {quarter}",
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
