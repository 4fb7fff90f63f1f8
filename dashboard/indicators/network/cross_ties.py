"""Ties across organisations: each member's own share, added up."""

from dataclasses import replace

from dashboard.indicators.network_waves import BEHAVIOUR, WAVE_CAVEATS
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import NETWORKS

INDICATOR = replace(
    plain_count(
        title="Shares of ties across organisations, added up",
        definition="The share of each member's ties that lead to another organisation, added up over the members with any tie.",
        numerator="Shares from nought to one, added up",
        population="cross_ties",
        breakdowns=("wave",),
        standard=BEHAVIOUR,
        source=NETWORKS,
        caveats=WAVE_CAVEATS,
    ),
    always=("wave",),
    characteristics=(None,),
)
