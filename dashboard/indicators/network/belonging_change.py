"""Learning: how belonging changed in action learning sets, of those scored before and after."""

from dashboard.indicators.score_card import score_card

INDICATOR = score_card(
    "belonging", "higher", "members of action learning sets", "How far members agree that they belong where they work."
)
