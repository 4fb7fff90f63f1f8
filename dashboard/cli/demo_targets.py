"""The invented targets and actions of the demonstration."""

from data_models.target import Action, Target

MINORITISED = "racially_minoritised=yes"

TARGETS = (
    Target("headcount", MINORITISED, "at least", 1600, "2027-Q3", "Chief executives' group"),
    Target("hiring_ratio", MINORITISED, "at most", 1.25, "2028-Q1", "People leads"),
    Target("competency_level", "", "at least", 2.7, "2027-Q3", "Cultural competency leads"),
    Target("competency_level", "domain=policy", "at least", 2.5, "2026-Q1", "Cultural competency leads"),
    Target("prompt_share", "", "at least", 90, "2027-Q3", "Funders' forum"),
)

ACTIONS = (
    Action(
        0,
        "hiring_ratio",
        MINORITISED,
        "Write shortlisting criteria into every advert, and advertise with by-and-for partners.",
        "People leads",
        "2026-Q3",
        "Done for all campaigns from July; the first results are due in March.",
    ),
    Action(
        0,
        "headcount",
        MINORITISED,
        "Offer every senior vacancy as a secondment for staff of by-and-for organisations as well.",
        "Chief executives' group",
        "2027-Q1",
    ),
    Action(
        0,
        "competency_level",
        "",
        "Run the toolkit with a paid facilitator from a by-and-for organisation.",
        "Cultural competency leads",
        "2026-Q4",
        "Twelve sessions were held; eight more are booked.",
    ),
)
