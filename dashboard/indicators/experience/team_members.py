"""Staff in teams: the number of staff in post whose team is known."""

from dataclasses import replace

from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN
from dashboard.indicators.known import MINORITISED
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import HYPERGEOMETRIC, ONLYNESS

INDICATOR = replace(
    plain_count(
        title="Staff in teams",
        definition="The number of staff in post whose team is in the workforce return.",
        numerator="Staff in post whose team is known",
        population="team_members",
        breakdowns=(),
        standard=ONLYNESS,
        source=HYPERGEOMETRIC,
        caveats=(NETWORK, TEAMS_KNOWN),
    ),
    characteristics=(None, MINORITISED),
)
