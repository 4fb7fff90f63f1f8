"""Only ones by chance: how many racially minoritised staff would have nobody of their group in the team if teams were random."""

from dataclasses import replace

from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import HYPERGEOMETRIC, ONLYNESS

INDICATOR = replace(
    plain_count(
        title="Only ones by chance",
        definition=(
            "How many racially minoritised staff would be the only one in their team, if the staff of each organisation were put "
            "into its teams at random."
        ),
        numerator="Racially minoritised staff expected to be the only one in their team",
        population="only_by_chance",
        breakdowns=(),
        standard=ONLYNESS,
        source=HYPERGEOMETRIC,
        caveats=(NETWORK, TEAMS_KNOWN),
    ),
    denominator="None: this number is reckoned, and protected as a count of people is",
    characteristics=(None,),
    whom="Racially minoritised",
)
