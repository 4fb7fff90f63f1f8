"""One network, counted by hand: 400 people in post, of whom 100 are racially minoritised and 40 of unknown ethnicity."""

from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.people import IdentityCounts

EVERYONE = DeclaredTable()
MINORITISED = DeclaredTable((), "racially_minoritised")
GROUPS = DeclaredTable((), "ethnic_group")
GRADES = DeclaredTable(("grade",))
GRADES_MINORITISED = DeclaredTable(("grade",), "racially_minoritised")
REGIONS = DeclaredTable(("region",))
REGIONS_MINORITISED = DeclaredTable(("region",), "racially_minoritised")
REGIONS_GROUPS = DeclaredTable(("region",), "ethnic_group")

COUNTS = {
    EVERYONE: {(): 400},
    MINORITISED: {("yes",): 100, ("no",): 260, ("Unknown",): 40},
    GROUPS: {("Asian",): 40, ("Black",): 30, ("Mixed",): 20, ("White",): 260, ("Unknown",): 40},
    GRADES: {("Frontline",): 190, ("Senior manager",): 100, ("Executive",): 60, ("Trustee",): 50},
    GRADES_MINORITISED: {
        ("Senior manager", "yes"): 20,
        ("Senior manager", "no"): 80,
        ("Executive", "yes"): 10,
        ("Executive", "no"): 50,
        ("Trustee", "yes"): 10,
        ("Trustee", "no"): 40,
    },
    REGIONS: {("London",): 220, ("Scotland",): 180},
    REGIONS_MINORITISED: {
        ("London", "yes"): 80,
        ("London", "no"): 120,
        ("London", "Unknown"): 20,
        ("Scotland", "yes"): 20,
        ("Scotland", "no"): 140,
    },
    REGIONS_GROUPS: {
        ("London", "Asian"): 40,
        ("London", "White"): 120,
        ("London", "Unknown"): 20,
        ("Scotland", "Asian"): 15,
        ("Scotland", "Black"): 3,
        ("Scotland", "Mixed"): 1,
        ("Scotland", "Other"): 1,
        ("Scotland", "White"): 140,
    },
}


def network() -> IdentityCounts:
    """Give the network's counts, as protection would release them if it changed nothing."""
    return IdentityCounts(COUNTS)
