"""A measure's move in one line, as people say it."""

from dashboard.preview.move import Move

UNITS = {"per cent": " per cent", "people": ""}
NAMES = {
    "workforce_share": "Racially minoritised {}",
    "ethnicity_known_rate": "Ethnicity known of {}",
    "headcount": "People in post, {}",
}
"""Indicator -> what its line begins with; the rest are called by their titles."""

EVERYONE = "all staff"
UNCOUNTED = {"Frontline": "frontline staff"}
"""Grades that are no noun; of the others there is more than one."""


def name(move: Move) -> str:
    """Name a measure and whom it is of."""
    whom = people_of(move.group[0]) if len(move.group) > 1 else EVERYONE
    if move.key == "workforce_share" and whom == EVERYONE:
        whom = "staff"
    return NAMES.get(move.key, move.title + " of {}").format(whom)


def people_of(grade: str) -> str:
    """Call the people of a grade what a colleague would: `managers`, `frontline staff`."""
    return UNCOUNTED.get(grade, f"{grade.lower()}s")


def line(move: Move, because: str = "") -> str:
    """Say a move, for example `Racially minoritised managers: 18 → 15 per cent, because …`."""
    unit = UNITS.get(move.unit, f" {move.unit}")
    before = "not shown" if move.before is None else f"{move.before:,.0f}"
    said = f"{name(move)}: {before} → {move.after:,.0f}{unit}"
    return f"{said}, {because}." if because else f"{said}."
