"""What the cards of the network survey have in common: its waves, and what a tie is."""

from functools import partial

from dashboard.indicators.course_card import COURSE_CARD, KNOWN_TO_ALL
from dashboard.indicators.sources import NETWORKS, SMALL_AND_ADJUSTED

BEHAVIOUR = "Kirkpatrick's four levels: 3, behaviour"

WAVE_CAVEATS = (
    "Who did not answer the survey cannot be told from who names nobody, so ties are if anything too few.",
    "A survey holds no dates: all waves are told as of the newest June, and earlier quarters have none.",
    "Figures count people and their ties in numbers only; no graph of who knows whom is drawn or kept in a release.",
    KNOWN_TO_ALL,
    SMALL_AND_ADJUSTED,
)

WAVE_CARD = partial(
    COURSE_CARD,
    standard=BEHAVIOUR,
    source=NETWORKS,
    population="network_members",
    breakdowns=("wave",),
    always=("wave",),
    caveats=WAVE_CAVEATS,
)
"""A card on the network survey; any of these words can be said anew."""
