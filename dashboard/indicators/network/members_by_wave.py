"""Members of the network: how many name how many others, and how many are tied to somebody, in each wave."""

from dataclasses import replace

from dashboard.indicators.network_waves import BEHAVIOUR, WAVE_CAVEATS
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import NETWORKS

INDICATOR = replace(
    plain_count(
        title="Members of the network, by wave",
        definition=(
            "The number of members of the support network in each wave of its survey, by how many others they name, and by whether "
            "they are tied to anybody: name somebody, or are named."
        ),
        numerator="Members, by wave",
        population="network_members",
        breakdowns=("wave", "ties_named", "connection"),
        standard=BEHAVIOUR,
        source=NETWORKS,
        caveats=WAVE_CAVEATS,
    ),
    always=("wave",),
    characteristics=(None,),
)
