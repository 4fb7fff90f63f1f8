"""Places on courses: how many applied, were offered one, started and completed."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KIRKPATRICK, REACH

INDICATOR = replace(
    plain_count(
        title="From applying to completing",
        definition=(
            "The number of people who came to each stage of a course: applied, were offered a place, started, and completed; "
            "beside them who withdrew, and who was due to complete because somebody of their cohort has."
        ),
        numerator="People who came to the stage, to date",
        population="course_stages",
        breakdowns=("course", "programme_stage"),
        standard=REACH,
        source=KIRKPATRICK,
        caveats=(TO_DATE, KNOWN_TO_ALL, "Somebody who applies to two cohorts is counted twice."),
    ),
    always=("course", "programme_stage"),
    characteristics=(None,),
    drawn="stages",
)
