"""Staff in teams: how many have nobody else of their group in their team, and how many have somebody."""

from dataclasses import replace

from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN
from dashboard.indicators.known import MINORITISED
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import HYPERGEOMETRIC, ONLYNESS

INDICATOR = replace(
    plain_count(
        title="Staff in teams",
        definition=(
            "The number of staff in post with and without another person of their group in their team, the groups being "
            "racially minoritised and White."
        ),
        numerator="Staff in post whose team is known, by whether anybody else of their group is in it",
        population="team_members",
        breakdowns=("team_isolation",),
        standard=ONLYNESS,
        source=HYPERGEOMETRIC,
        caveats=(NETWORK, TEAMS_KNOWN),
    ),
    always=("team_isolation",),
    characteristics=(None, MINORITISED),
)
