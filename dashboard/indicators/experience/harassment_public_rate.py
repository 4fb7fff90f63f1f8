"""Harassment by the public: of every hundred who answered, how many were harassed by people who use services or the public."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SC_WRES_6, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED, WRES_5
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_rate

INDICATOR = Indicator(
    title="Harassment by the public",
    definition=(
        "Of those who answered the staff survey, the percentage who said that they were harassed by people who use services or the public."
    ),
    numerator="Respondents who said that they were harassed by people who use services or the public",
    denominator="Respondents who answered",
    unit="per cent",
    polarity="lower is better",
    reference_group="None",
    standard=f"{SC_WRES_6}; {WRES_5}",
    source=f"{SKILLS_FOR_CARE}; {NHS_ENGLAND}",
    pillar="workforce",
    population="survey_answers",
    estimate=yes_rate("harassment_public"),
    needs=needs,
    methods=("proportion",),
    breakdowns=(),
    characteristics=(None, *COMPARED),
    sentence="{value} of {who} were harassed by people who use services or the public in the staff survey for {quarter}",
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
