"""Scores: how many people had which score before and after, and before of those never scored again."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import EFFECT_SIZES, LEARNING

INDICATOR = replace(
    plain_count(
        title="People by score",
        definition=(
            "The number of people by measure and moment, and by their score in eighths of its scale: before and after of those "
            "scored twice, and before of those who were not scored again."
        ),
        numerator="People scored, to date",
        population="scores_at",
        breakdowns=("score_set", "score_band"),
        standard=LEARNING,
        source=EFFECT_SIZES,
        caveats=(TO_DATE, KNOWN_TO_ALL),
    ),
    always=("score_set",),
    characteristics=(None,),
)
