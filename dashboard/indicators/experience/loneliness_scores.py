"""Loneliness scores: how many respondents have each sum of the three items."""

from dataclasses import replace

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import ONS_LONELINESS, UCLA_3
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED

INDICATOR = replace(
    plain_count(
        title="Respondents by loneliness score",
        definition="The number of people with each sum of the three items of the UCLA scale, from 3 (least) to 9 (most lonely).",
        numerator="Respondents with the score",
        population="loneliness_scores",
        breakdowns=("loneliness_score",),
        characteristics=(None, "racially_minoritised"),
        standard=UCLA_3,
        source=ONS_LONELINESS,
        caveats=(SURVEYED, ANSWERED),
    ),
    always=("loneliness_score",),
)
