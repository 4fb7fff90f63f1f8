"""Code lists of columns that split figures and are derived from uploads, or that go by a shorter name there."""

from dataclasses import replace

from data_models import workforce_classifications
from data_models.classification import Classification

_EVENTS = {one.name: one for one in workforce_classifications.CLASSIFICATIONS if one.name.startswith("event_")}

_GRADE = next(one for one in workforce_classifications.CLASSIFICATIONS if one.name == "grade")

CLASSIFICATIONS = (
    replace(_EVENTS["event_source"], name="source"),
    replace(_EVENTS["event_outcome"], name="outcome"),
    Classification("recruitment_stage", "Stage of recruitment", ("applied", "shortlisted", "appointed"), ordered=True),
    Classification("targeted", "Targeted campaign", ("yes", "no")),
    Classification("answer", "Answer", ("yes", "no")),
    Classification("pay_quarter", "Pay quarter", ("Lower", "Lower middle", "Upper middle", "Upper"), ordered=True),
    Classification("team_isolation", "Others of the same group in the team", ("none", "some")),
    Classification(
        "days_to_resolve",
        "Days until resolved",
        ("Up to 30 days", "31 to 60 days", "61 to 90 days", "91 to 180 days", "Over 180 days"),
        ordered=True,
    ),
    Classification("next_grade", "Grade a year later", (*_GRADE.codes, "Left"), ordered=True),
    Classification("by_and_for", "By-and-for organisation", ("yes", "no", "unknown"), unknown=("unknown",)),
    Classification("rule_outcome", "By-and-for by the rule", ("yes", "no", "unknown"), unknown=("unknown",)),
    Classification(
        "parity_base", "Compared with the share of", ("organisations", "services", "people supported", "population")
    ),
    Classification(
        "unknown_about",
        "What is not known",
        (
            "the recipient's identifier",
            "the recipient's entry in the register",
            "whether by-and-for",
            "the restriction",
            "the length",
            "the type of call",
            "the way of payment",
            "the day of payment",
        ),
    ),
    Classification("left_out", "Left out for want of", ("an amount", "a day of award", "both")),
    Classification(
        "amount_of",
        "Amount of",
        (
            "partners' budgets",
            "management fees",
            "worth of delivery",
            "partners' incomes",
            "kept by leads",
            "marks of leads",
            "marks of partners",
            "squared differences",
            "pairs",
            "reporting hours",
            "pounds with hours",
            "pounds with costs",
            "full costs",
            "overhead allocated",
            "overhead awarded",
            "reserves",
            "monthly spending",
            "support costs",
            "spending with support costs",
            "people supported",
            "application hours",
            "pounds applied for with hours",
            "applications",
            "awards",
            "levels",
            "items assessed",
            "moved up",
            "assessed twice",
            "downloads",
            "ratings",
            "useful ratings",
        ),
    ),
    Classification("power", "Kind of seat", ("seats", "votes", "chairs", "paid seats")),
    Classification(
        "holder_share",
        "Recipients, smallest first",
        tuple(f"{share}%" for share in range(0, 101, 10)),
        ordered=True,
    ),
    Classification(
        "action_age",
        "Time overdue",
        ("not due yet", "up to 30 days", "31 to 90 days", "more than 90 days", "no date set"),
        ordered=True,
    ),
    Classification("interest_stage", "Stage", ("expressed interest", "offered", "joined"), ordered=True),
    Classification(
        "design_group", "Group", ("Black communities", "South Asian communities", "other communities", "advisory group")
    ),
    Classification(
        "member_role",
        "In what role",
        ("by-and-for organisation", "individual practitioner", "community expert", "expert by experience", "other"),
    ),
    Classification(
        "member_terms",
        "Members",
        ("joined", "expert", "payment known", "paid", "asked to sessions", "came to most sessions"),
    ),
    Classification(
        "milestone_state",
        "Milestones",
        ("reached in time", "reached late", "overdue", "not due yet"),
        ordered=True,
    ),
    Classification("duration", "Time since starting", ("90 days", "1 year", "2 years"), ordered=True),
    Classification("since_start", "Years since starting", ("1 year", "2 years", "3 years"), ordered=True),
    Classification("loneliness_score", "Loneliness score", ("3", "4", "5", "6", "7", "8", "9"), ordered=True),
    Classification(
        "level_reached", "Level", ("nothing yet", "level 1", "level 2", "level 3", "embedded"), ordered=True
    ),
    Classification("version_age", "Version", ("newest version", "earlier version")),
    Classification("toolkit_stage", "Stage", ("started", "completed", "re-assessed"), ordered=True),
    Classification("fte_band", "Full-time equivalent", ("0.2", "0.4", "0.6", "0.8", "1.0"), ordered=True),
    Classification("first_event", "What came first", ("Promoted", "Left")),
)
