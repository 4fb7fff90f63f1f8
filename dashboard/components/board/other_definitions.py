"""Other ways of counting that readers ask for, and why a card does not show them."""

from dashboard.indicators.indicator import Indicator

STAFF = (
    "people_in_post",
    "staff_in_post",
    "joiners",
    "leavers",
    "stayers",
    "promoted",
    "median_pay",
    "mean_pay",
    "pay_quarters",
)
"""Populations of the staff list, of which other definitions are asked for."""

HEADS = (
    "Heads are counted, not full-time equivalents. People recruited from abroad and bank and agency staff are in. The same "
    "figures without them, or as full-time equivalents, would be further tables of the same people, and the difference of two "
    "such tables tells who is who."
)
VOLUNTEERS = {True: "Volunteers are in too, and stand as a contract type.", False: "Volunteers and trustees are out."}
YEARS = "Of groups, figures of a year's movement are given for the financial year to the end of March; of everyone, for the four quarters to each quarter."


def other_definitions(indicator: Indicator) -> str:
    """Say which definitions are not shown, and why; nothing of an indicator that does not count staff."""
    if indicator.population not in STAFF:
        return ""
    parts = [HEADS, VOLUNTEERS[indicator.population == "people_in_post"]]
    return " ".join(parts if indicator.population in ("people_in_post", "staff_in_post") else [*parts, YEARS])
