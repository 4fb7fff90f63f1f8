"""Ratings of courses: how many found them useful, and how many did not."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KIRKPATRICK, REACTION

INDICATOR = replace(
    plain_count(
        title="Ratings of courses",
        definition="The number of people who rated a course at 4 or 5 of 5 for how useful it was, and of those who rated it lower.",
        numerator="People, by course and rating",
        population="course_ratings",
        breakdowns=("answer", "course"),
        standard=REACTION,
        source=KIRKPATRICK,
        caveats=(TO_DATE, KNOWN_TO_ALL),
    ),
    always=("answer", "course"),
    characteristics=(None,),
)
