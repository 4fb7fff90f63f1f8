"""Learning: how leadership confidence changed, of those scored before and after."""

from dashboard.indicators.score_card import score_card

INDICATOR = score_card(
    "leadership confidence", "higher", "people on the staff programme", "How confident staff are that they can lead."
)
