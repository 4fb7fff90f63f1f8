"""Sessions of courses: how many people were there."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KIRKPATRICK, REACH

INDICATOR = replace(
    plain_count(
        title="People at sessions of courses",
        definition="The number of people who were there at each session of a course, over all cohorts that have ended.",
        numerator="People who were there, to date",
        population="course_attendance",
        breakdowns=("course", "session_number"),
        standard=REACH,
        source=KIRKPATRICK,
        caveats=(TO_DATE, KNOWN_TO_ALL),
    ),
    always=("course", "session_number"),
    characteristics=(None,),
)
