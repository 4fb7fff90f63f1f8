"""Learning: how isolation changed, of those scored before and after."""

from dashboard.indicators.score_card import score_card

INDICATOR = score_card(
    "isolation",
    "lower",
    "people on the staff programme",
    "Loneliness at work, on the three items of the UCLA scale; a fall is an improvement.",
)
