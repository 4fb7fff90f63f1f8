"""Withdrawals: why people who had started a course left it."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KIRKPATRICK, REACH

INDICATOR = replace(
    plain_count(
        title="Why people withdrew",
        definition=(
            "The number of people who withdrew after starting a course, by the reason that was written down, over both courses "
            "and all cohorts: no time or no cover at work, left the organisation, and everything else."
        ),
        numerator="People who withdrew for the reason, to date",
        population="course_withdrawals",
        breakdowns=("withdrawn_for",),
        standard=REACH,
        source=KIRKPATRICK,
        caveats=(
            TO_DATE,
            KNOWN_TO_ALL,
            "Reasons are uploaded as free words; known spellings are sorted, and all others, health among them, stand together.",
        ),
    ),
    always=("withdrawn_for",),
    characteristics=(None,),
)
