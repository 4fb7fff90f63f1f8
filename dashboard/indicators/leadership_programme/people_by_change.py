"""Changes: how many people's scores moved how far."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import EFFECT_SIZES, LEARNING

INDICATOR = replace(
    plain_count(
        title="People by change in a score",
        definition="The number of people scored before and after, by measure, and by how many eighths of its scale the score moved.",
        numerator="People scored both times, to date",
        population="score_changes",
        breakdowns=("outcome_measure", "change_band"),
        standard=LEARNING,
        source=EFFECT_SIZES,
        caveats=(TO_DATE, KNOWN_TO_ALL),
    ),
    always=("outcome_measure",),
    characteristics=(None,),
)
