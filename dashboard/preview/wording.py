"""A measure's move in one line, as people say it."""

from dashboard.preview.move import Move

UNITS = {"per cent": " per cent", "people": ""}
NAMES = {
    "workforce_share": "Racially minoritised people among {}",
    "ethnicity_known_rate": "Ethnicity known of {}",
    "headcount": "People in post, {}",
}
"""Indicator -> what its line begins with; the rest are called by their titles."""

EVERYONE = "all staff"


def name(move: Move) -> str:
    """Name a measure and whom it is of."""
    whom = f"grade {move.group[0]}" if len(move.group) > 1 else EVERYONE
    return NAMES.get(move.key, move.title + " of {}").format(whom)


def line(move: Move, because: str = "") -> str:
    """Say a move, for example `Racially minoritised people among grade Manager: 18 → 15 per cent, because …`."""
    unit = UNITS.get(move.unit, f" {move.unit}")
    before = "not shown" if move.before is None else f"{move.before:,.0f}"
    said = f"{name(move)}: {before} → {move.after:,.0f}{unit}"
    return f"{said}, {because}." if because else f"{said}."
