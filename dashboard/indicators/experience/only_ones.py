"""Number of only ones: how many racially minoritised staff are the only one in their team."""

from dataclasses import replace

from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import HYPERGEOMETRIC, ONLYNESS

INDICATOR = replace(
    plain_count(
        title="Number of only ones",
        definition=(
            "The number of racially minoritised staff who are the only racially minoritised person in their team, over the whole "
            "network."
        ),
        numerator="Racially minoritised staff who are the only one in their team",
        population="only_ones",
        breakdowns=(),
        standard=ONLYNESS,
        source=HYPERGEOMETRIC,
        caveats=(NETWORK, TEAMS_KNOWN),
    ),
    denominator="None: this number is reckoned, and protected as a count of people is",
    characteristics=(None,),
    whom="Racially minoritised",
)
