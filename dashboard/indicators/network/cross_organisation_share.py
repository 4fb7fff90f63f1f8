"""Ties across organisations: what share of members' ties leads out of their own organisation."""

from dashboard.indicators.course_card import Part, Rate
from dashboard.indicators.network_waves import WAVE_CARD, WAVE_CAVEATS

RATE = Rate(Part("cross_ties"), Part("network_members", "connection", "tied to somebody"))

INDICATOR = WAVE_CARD(
    title="Ties to other organisations",
    definition=(
        "For each member with any tie, the share of their ties that lead to another organisation; the mean over those members, so "
        "that somebody with many ties counts as much as somebody with one."
    ),
    numerator="Members' shares of ties to other organisations, added up",
    denominator="Members with any tie",
    population="cross_ties",
    polarity="neither",
    estimate=RATE.estimate,
    needs=RATE.needs,
    sentence="{value} of members' ties led to another organisation {place}, as of {quarter}",
    caveats=WAVE_CAVEATS,
)
