"""Sessions of support: how many people were there."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KIRKPATRICK, REACH

INDICATOR = replace(
    plain_count(
        title="People at sessions of support",
        definition="The number of people who were there at each session of the support network and of action learning sets.",
        numerator="People who were there, to date",
        population="support_attendance",
        breakdowns=("support", "session_number"),
        standard=REACH,
        source=KIRKPATRICK,
        caveats=(TO_DATE, KNOWN_TO_ALL),
    ),
    always=("support", "session_number"),
    characteristics=(None,),
)
