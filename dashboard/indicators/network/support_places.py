"""Places in support: who joined the network and the action learning sets, completed, or withdrew."""

from dataclasses import replace

from dashboard.indicators.course_card import KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KIRKPATRICK, REACH

INDICATOR = replace(
    plain_count(
        title="Who joined, stayed and left",
        definition=(
            "The number of people who came to each stage of the support network and of the action learning sets: applied, were "
            "offered a place, started, completed, withdrew. Nobody completes the network; it goes on."
        ),
        numerator="People who came to the stage, to date",
        population="support_stages",
        breakdowns=("support", "programme_stage"),
        standard=REACH,
        source=KIRKPATRICK,
        caveats=(TO_DATE, KNOWN_TO_ALL),
    ),
    always=("support", "programme_stage"),
    characteristics=(None,),
    drawn="stages",
)
