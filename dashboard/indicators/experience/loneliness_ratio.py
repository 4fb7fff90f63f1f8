"""Relative likelihood of loneliness: every group against White staff."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import ONS_LONELINESS, SMALL_AND_ADJUSTED, UCLA_3
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_ratio

INDICATOR = Indicator(
    title="Loneliness compared with White staff",
    definition=(
        "The percentage of a group who are lonely: a sum of 6 or more on the three items of the UCLA scale, each from 1 to 3"
        ", divided by that of White staff: 1 is parity, above 1 the group is worse off."
    ),
    numerator="Percentage of the group's respondents who are lonely: a sum of 6 or more on the three items of the UCLA scale, each from 1 to 3",
    denominator="Percentage of White respondents who are lonely: a sum of 6 or more on the three items of the UCLA scale, each from 1 to 3",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White staff",
    standard=UCLA_3,
    source=ONS_LONELINESS,
    pillar="workforce",
    population="survey_answers",
    estimate=yes_ratio("ucla3", "bad"),
    needs=needs,
    breakdowns=(),
    characteristics=COMPARED,
    sentence="In the staff survey for {quarter} {who} were lonely {value} times as often as White staff",
    judged=True,
    methods=("ratio",),
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
