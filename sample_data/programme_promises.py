"""What was planted in programmes, competency and materials."""

import polars as pl

from sample_data.cohorts import LEADERS, STAFF
from sample_data.money_promises import ratio
from sample_data.programmes import CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN
from sample_data.promises import Promise
from sample_data.scores import USEFULNESS
from sample_data.uploaded_people import followed, mean
from sample_data.uploads import Uploads


def promotion_effect(uploads: Uploads) -> float:
    """Divide graduates' promotion rate by that of staff who could have taken part, per person and quarter."""
    finished = uploads.table("enrolments").filter(pl.col("programme_id") == STAFF, pl.col("completed_on").is_not_null())
    who = ["organisation_id", "staff_id"]
    staff = (
        followed(uploads)
        .join(finished.select(*who, "completed_on"), on=who, how="left")
        .filter(
            pl.col("minoritised") == "yes",
            pl.col("contract_type") == "Permanent",
            pl.col("grade").is_in(["Frontline", "Senior practitioner", "Team leader", "Manager"]),
        )
    )
    graduated = (pl.col("completed_on") < pl.col("next_start")).fill_null(value=False)
    return mean(staff, "promoted", graduated) / mean(staff, "promoted", ~graduated)


def gain(uploads: Uploads, programme: str, measure: str) -> float:
    """Give the mean change from before to after, of those measured twice."""
    scores = uploads.table("outcome_scores").filter(pl.col("programme_id") == programme, pl.col("measure") == measure)
    who = ["cohort", "participant_id"]
    pre, post = (scores.filter(pl.col("wave") == wave).select(*who, "score") for wave in ("pre", "post"))
    both = pre.join(post, on=who)
    return mean(both, pl.col("score_right") - pl.col("score"))


def useful(uploads: Uploads, programme: str) -> float:
    """Give the share of ratings of a course that are 4 or 5 of 5."""
    scores = uploads.table("outcome_scores")
    rated = scores.filter(pl.col("programme_id") == programme, pl.col("measure") == USEFULNESS)
    return mean(rated, pl.col("score") >= 4)


def ties(uploads: Uploads) -> float:
    """Divide the number of ties after the support network's first year by the number before."""
    after, before = ((pl.col("wave") == wave).sum() for wave in ("post", "pre"))
    return mean(uploads.table("network_ties"), after / before)


def attendance_gap(uploads: Uploads) -> float:
    """Divide the attendance of experts by experience by that of other members of the co-design groups."""
    who = ["programme_id", "cohort", "participant_id"]
    groups = uploads.table("enrolments").filter(pl.col("programme_id").is_in([CO_DESIGN_BLACK, CO_DESIGN_SOUTH_ASIAN]))
    rows = uploads.table("attendance").join(groups.select(*who, "member_type"), on=who)
    expert = pl.col("member_type") == "expert by experience"
    return mean(rows, "attended", expert) / mean(rows, "attended", ~expert)


def level(uploads: Uploads, quarter: str, *among: pl.Expr) -> float:
    """Give the mean competency level of mainstream organisations in a quarter (0 to 4)."""
    rows = uploads.with_type("cultural_competency")
    return mean(rows, "level", pl.col("organisation_type") == "mainstream", pl.col("quarter") == quarter, *among)


def competency_gain(uploads: Uploads) -> float:
    """Take the first assessment's mean level from the last's."""
    assessed = sorted(set(uploads.table("cultural_competency")["quarter"]))
    return level(uploads, assessed[-1]) - level(uploads, assessed[0])


def policy_lead(uploads: Uploads) -> float:
    """Take the mean level of behaviour from that of policy, at the last assessment."""
    domains = (pl.col("domain") == "policy", pl.col("domain") == "behaviour")
    policy, behaviour = (level(uploads, uploads.quarters[-1], domain) for domain in domains)
    return policy - behaviour


PROMISES = (
    Promise(
        "**Leadership programme** helps careers",
        "promoted by the next quarter, graduates over minoritised permanent staff of the same grades who are not",
        promotion_effect,
        2.2,
        8.0,
    ),
    Promise(
        "... and confidence",
        "mean change in leadership confidence, before to after (1 to 5)",
        lambda uploads: gain(uploads, STAFF, "leadership_confidence"),
        0.55,
        0.9,
        0.0,
    ),
    Promise(
        "... and eases isolation",
        "mean change in loneliness (3 to 9)",
        lambda uploads: gain(uploads, STAFF, "isolation"),
        -1.2,
        -0.6,
        0.0,
    ),
    Promise(
        "Leaders acknowledge privilege a little more",
        "mean change in privilege acknowledgement (1 to 5)",
        lambda uploads: gain(uploads, LEADERS, "privilege_acknowledgement"),
        0.25,
        0.6,
        0.0,
    ),
    Promise(
        "Staff find their programme useful",
        "share of completers' ratings of 4 or 5",
        lambda uploads: useful(uploads, STAFF),
        0.7,
        0.92,
        0.5,
    ),
    Promise(
        "... and leaders theirs somewhat less",
        "share of completers' ratings of 4 or 5",
        lambda uploads: useful(uploads, LEADERS),
        0.5,
        0.85,
        0.4,
    ),
    Promise("The support network connects people", "ties named after ÷ before", ties, 1.8, 5.0),
    Promise(
        "Experts by experience come less often to co-design groups",
        "attendance over that of the other members",
        attendance_gap,
        0.6,
        0.95,
    ),
    Promise(
        "**Cultural competency** of mainstream organisations grows",
        "mean level at the last assessment minus the first (0 to 4)",
        competency_gain,
        0.5,
        1.1,
        0.0,
    ),
    Promise(
        "... with policy ahead of behaviour",
        "mean level of policy minus behaviour, last assessment",
        policy_lead,
        0.4,
        1.1,
        0.0,
    ),
    Promise(
        "Materials serve by-and-for organisations less well",
        "share of ratings useful, by-and-for over others",
        lambda uploads: ratio(
            uploads.with_type("training_materials"), pl.col("ratings_useful").sum() / pl.col("ratings").sum()
        ),
        0.65,
        0.92,
    ),
)
