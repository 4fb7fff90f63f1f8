"""Completers: how many were followed for a year, stayed, and were promoted."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, SAME_PLACE, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KIRKPATRICK, RESULTS

INDICATOR = replace(
    plain_count(
        title="Completers a year later",
        definition=(
            "The number of people who completed a course and were followed for the year after: still in post, promoted, and in a "
            "grade above frontline at its beginning and at its end."
        ),
        numerator="Completers, by what became of them",
        population="completers",
        breakdowns=("course", "completer_result"),
        standard=RESULTS,
        source=KIRKPATRICK,
        caveats=(TO_DATE, KNOWN_TO_ALL, SAME_PLACE),
    ),
    always=("course", "completer_result"),
    characteristics=(None,),
)
