"""Relative likelihood of discrimination by a colleague: every group against White staff."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, WRES_8
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED, TWO_PARTS, needs, yes_ratio

INDICATOR = Indicator(
    title="Discrimination by a colleague compared with White staff",
    definition=(
        "The percentage of a group who said that they were discriminated against by a colleague"
        ", divided by that of White staff: 1 is parity, above 1 the group is worse off."
    ),
    numerator="Percentage of the group's respondents who said that they were discriminated against by a colleague",
    denominator="Percentage of White respondents who said that they were discriminated against by a colleague",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="White staff",
    standard=WRES_8,
    source=NHS_ENGLAND,
    pillar="workforce",
    population="survey_answers",
    estimate=yes_ratio("discrimination_colleague", "bad"),
    needs=needs,
    breakdowns=(),
    characteristics=COMPARED,
    sentence="In the staff survey for {quarter} {who} were discriminated against by a colleague {value} times as often as White staff",
    judged=True,
    methods=("ratio",),
    caveats=(SURVEYED, ANSWERED, TWO_PARTS, SMALL_AND_ADJUSTED),
)
