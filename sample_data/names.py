"""Names for organisations that do not exist; every one starts with Example."""

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


def organisation_name(number: int, organisation_type: str) -> str:
    """Name organisation `number` (from 0); names repeat only after many hundreds, and then carry the number."""
    first = FIRST[number % len(FIRST)]
    lasts = LAST[organisation_type]
    last = lasts[(number // len(FIRST) + number) % len(lasts)]
    suffix = f" {number + 1}" if number >= len(FIRST) * 3 else ""
    return f"Example {first} {last}{suffix}"
