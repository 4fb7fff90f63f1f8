"""Relative likelihood of harassment by staff: every group against White staff."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SC_WRES_7, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED, WRES_6
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_ratio

INDICATOR = Indicator(
    title="Harassment by staff compared with White staff",
    definition=(
        "The percentage of a group who said that they were harassed by other staff"
        ", divided by that of White staff: 1 is parity, above 1 the group is worse off."
    ),
    numerator="Percentage of the group's respondents who said that they were harassed by other staff",
    denominator="Percentage of White respondents who said that they were harassed by other staff",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White staff",
    standard=f"{SC_WRES_7}; {WRES_6}",
    source=f"{SKILLS_FOR_CARE}; {NHS_ENGLAND}",
    pillar="workforce",
    population="survey_answers",
    estimate=yes_ratio("harassment_staff", "bad"),
    needs=needs,
    breakdowns=(),
    characteristics=COMPARED,
    sentence="In the staff survey for {quarter} {who} were harassed by other staff {value} times as often as White staff",
    judged=True,
    printed=((SC_WRES_7, "same"),),
    methods=("ratio",),
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
