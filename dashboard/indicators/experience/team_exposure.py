"""Shares of teams, added up: the racially minoritised share of each racially minoritised person's team."""

from dataclasses import replace

from dashboard.indicators.isolation import NETWORK, TEAMS_KNOWN
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import EXPOSURE, LIEBERSON

INDICATOR = replace(
    plain_count(
        title="Shares of teams, added up",
        definition=(
            "The racially minoritised share of the team of each racially minoritised member of staff, added up over all of them: "
            "the numerator of exposure."
        ),
        numerator="Shares of teams, one for each racially minoritised member of staff",
        population="team_exposure",
        breakdowns=(),
        standard=EXPOSURE,
        source=LIEBERSON,
        caveats=(NETWORK, TEAMS_KNOWN),
    ),
    denominator="None: this number is reckoned, and protected as a count of people is",
    characteristics=(None,),
    whom="Racially minoritised",
)
