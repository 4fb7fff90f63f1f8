"""Names for organisations that do not exist; every one starts with Example."""

from collections.abc import Sequence

FIRST = (
    "Saffron",
    "Kingfisher",
    "Lantern",
    "Tamarind",
    "Harbour",
    "Juniper",
    "Marigold",
    "Compass",
    "Willowbank",
    "Bluebell",
    "Sycamore",
    "Larkspur",
    "Beacon",
    "Amber",
    "Orchard",
    "Fernleigh",
    "Copper Kettle",
    "Skylark",
    "Rosewood",
    "Tidewater",
)

LAST = {
    "by-and-for": ("Women's House", "Sisters", "Community Voice", "Circle", "Collective"),
    "specialist": ("Change Project", "Safety Centre", "Respectful Homes"),
    "mainstream": ("Housing and Care", "Support Trust", "Families Together", "Services"),
    "statutory": ("Borough Council", "Probation Area", "County Partnership"),
    "funder": ("Foundation", "Fund"),
}


def organisation_names(types: Sequence[str]) -> tuple[str, ...]:
    """Name one organisation for each type given; a name that would come twice carries its place in the register."""
    names: list[str] = []
    for number, organisation_type in enumerate(types):
        lasts = LAST[organisation_type]
        name = f"Example {FIRST[number % len(FIRST)]} {lasts[(number // len(FIRST) + number) % len(lasts)]}"
        names.append(f"{name} {number + 1}" if name in names else name)
    return tuple(names)
