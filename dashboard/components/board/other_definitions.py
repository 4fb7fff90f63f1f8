"""Other ways of counting that readers ask for: which of them a card has, and why it does not have the others."""

from dashboard.indicators import POPULATIONS, discover
from dashboard.indicators.indicator import Indicator

STAFF = (
    "people_in_post",
    "employed_in_post",
    "home_in_post",
    "fte_in_post",
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
    "Heads are counted, not full-time equivalents: hours by ethnic group would be further tables of the same people, and a "
    "sum of hours tells of the few who work short ones; headcount and shares have both under Representation."
)
TOGGLED = (
    "Full-time equivalents, without bank, agency and volunteers, or without international recruits, under Who counts: for the "
    "network, once a year."
)
NOT_TOGGLED = (
    "People recruited from abroad and bank and agency staff are in. Without them, these would be further tables of few people, "
    "and the difference of two such tables tells who is who; headcount and shares have both definitions under Representation."
)
VOLUNTEERS = {True: "Volunteers are in too, and stand as a contract type.", False: "Volunteers and trustees are out."}
YEARS = (
    "Years end with any quarter, or with March under Years; figures of groups are counted once a year, in March. A single "
    "quarter's joiners, leavers and promotions are not given: of a group they are a handful of people."
)


def other_definitions(indicator: Indicator) -> str:
    """Say which definitions are shown, and why others are not; nothing of an indicator that does not count staff."""
    if indicator.population not in STAFF:
        return ""
    other = any(f"{indicator.key}_{one}" in discover() for one in ("employed", "home", "fte"))
    parts = [TOGGLED] if other else [HEADS, NOT_TOGGLED]
    if indicator.population not in ("employed_in_post", "home_in_post", "fte_in_post"):
        parts.append(VOLUNTEERS[indicator.population == "people_in_post"])
    moves = POPULATIONS[indicator.population].yearly and bool(POPULATIONS[indicator.population].breakdowns)
    return " ".join([*parts, YEARS] if moves else parts)
