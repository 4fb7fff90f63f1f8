"""Where organisations are on the way: how many are at each level."""

from dashboard.indicators.competency_card import COMPETENCY_CARD, itself, organisations
from dashboard.indicators.sources import OWN_ASSESSMENT, THREE_ORGANISATIONS

INDICATOR = COMPETENCY_CARD(
    title="Organisations at each level",
    definition=(
        "How many organisations are at each level of a domain, or of an element of practice: the level that more than half "
        "of its items have reached. Every level is a place on the way; none is a pass mark."
    ),
    numerator="Organisations at the level",
    denominator="None: this is a count of organisations",
    unit="organisations",
    population="competency_levels",
    estimate=organisations,
    needs=itself,
    breakdowns=("domain", "element", "level_reached"),
    always=("level_reached",),
    caveats=(OWN_ASSESSMENT, THREE_ORGANISATIONS, "Counts are rounded to three, so they need not add up."),
    sentence="{value} organisations were{place} in {quarter}",
)
