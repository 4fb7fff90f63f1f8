"""Learning: how privilege acknowledgement changed, of those scored before and after."""

from dashboard.indicators.score_card import score_card

INDICATOR = score_card(
    "privilege acknowledgement",
    "higher",
    "leaders on the development course",
    "How far leaders say that they acknowledge their own privilege.",
)
