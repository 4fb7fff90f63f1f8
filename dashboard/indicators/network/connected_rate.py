"""Isolation in the network: how many members are tied to anybody at all; the rest are isolated."""

from dashboard.indicators.course_card import Part, Rate
from dashboard.indicators.network_waves import WAVE_CARD

RATE = Rate(Part("network_members", "connection", "tied to somebody"), Part("network_members"))

INDICATOR = WAVE_CARD(
    title="Members who are not isolated",
    definition=(
        "The percentage of members of the support network who name another member or are named by one. The rest are isolated: "
        "they are told as this share's remainder, because so few would be recognised."
    ),
    numerator="Members with any tie",
    denominator="Members of the network",
    estimate=RATE.estimate,
    needs=RATE.needs,
    sentence="{value} of members were tied to somebody {place}, as of {quarter}",
)
