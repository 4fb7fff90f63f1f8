"""What was planted in the workforce tables."""

import polars as pl

from sample_data.promises import Promise
from sample_data.uploaded_people import followed, grouped, latest, mean, people
from sample_data.uploads import Uploads

YES, NO = pl.col("minoritised") == "yes", pl.col("minoritised") == "no"
OTHERS = ~pl.col("own")
SENIOR = pl.col("grade").is_in(["Senior manager", "Executive"])


def share(frame: pl.DataFrame, *among: pl.Expr) -> float:
    """Give the racially minoritised share of those whose ethnicity is known."""
    rows = frame.filter(pl.col("minoritised") != "Unknown", *among)
    return rows.filter(YES).height / rows.height


def representation(uploads: Uploads, grade: pl.Expr, *among: pl.Expr) -> float:
    """Divide the minoritised share of a grade by that of all paid staff."""
    staff = latest(uploads)
    return share(staff, grade, *among) / share(staff, pl.col("paid"), *among)


def stage(uploads: Uploads, reached: str, before: str, *, targeted: bool) -> float:
    """Divide the minoritised by the White rate of passing one stage of recruitment, outside by-and-for organisations."""
    rows = grouped(uploads.with_type("recruitment")).filter(OTHERS, pl.col("targeted") == targeted)
    passed = pl.col(reached).sum() / pl.col(before).sum()
    return mean(rows, passed, YES) / mean(rows, passed, NO)


def leaving(uploads: Uploads, group: str, kind: pl.Expr) -> float:
    """Divide a group's quarterly leaving rate by that of White staff."""
    staff = people(uploads).filter("paid", kind)
    rates = [mean(staff, "left", pl.col("broad") == name) for name in (group, "White")]
    return rates[0] / rates[1]


def promotion(uploads: Uploads, *among: pl.Expr) -> float:
    """Divide the promotion rate of minoritised by that of White front-line staff, before any leadership programme."""
    staff = followed(uploads).filter(pl.col("grade") == "Frontline", *among)
    trained = uploads.table("enrolments").filter(pl.col("completed_on").is_not_null())
    staff = staff.join(trained, on=["organisation_id", "staff_id"], how="anti")
    return mean(staff, "promoted", YES) / mean(staff, "promoted", NO)


def pay_gap(uploads: Uploads, *among: pl.Expr) -> float:
    """Give the median pay gap in per cent of White pay."""
    staff = latest(uploads).filter("paid", *among)
    medians = [staff.filter(group).select(pl.col("salary").median()).item() for group in (YES, NO)]
    return float(100 * (1 - medians[0] / medians[1]))


def event_ratio(uploads: Uploads, *kind: pl.Expr) -> float:
    """Divide the minoritised by the White rate of an event per person and quarter, outside by-and-for organisations."""
    staff = people(uploads).filter("paid", OTHERS)
    who = staff.select("organisation_id", "quarter", "staff_id", "minoritised").unique()
    events = uploads.table("staff_events").join(who, on=["organisation_id", "quarter", "staff_id"]).filter(*kind)
    rates = [events.filter(group).height / staff.filter(group).height for group in (YES, NO)]
    return rates[0] / rates[1]


def loneliness(uploads: Uploads, *among: pl.Expr) -> float:
    """Give the mean three-item loneliness score (3 to 9); `team` is the organisation's mean team size."""
    survey = grouped(uploads.with_type("staff_survey")).filter(pl.col("instrument") == "ucla3")
    who = ["organisation_id", "quarter", "respondent_id", "own", "minoritised"]
    sums = survey.group_by(who).agg(pl.col("score").sum())
    there = uploads.table("workforce").filter(pl.col("leaving_date").is_null() & pl.col("team_id").is_not_null())
    teams = there.group_by("organisation_id", "quarter", "team_id").len()
    usual = teams.group_by("organisation_id").agg(team=pl.col("len").mean())
    return mean(sums.join(usual, on="organisation_id"), "score", *among)


def privilege_gap(uploads: Uploads) -> float:
    """Take what staff say of their leaders' acknowledgement of privilege from what leaders say of themselves."""
    survey = uploads.table("staff_survey").filter(pl.col("instrument") == "privilege")
    leaders, staff = (mean(survey, "score", pl.col("respondent_role") == role) for role in ("leader", "staff"))
    return leaders - staff


MAINSTREAM = pl.col("organisation_type") == "mainstream"
FRONTLINE_OUTSIDE_LONDON = (pl.col("grade") == "Frontline") & (pl.col("region") != "London")
LASTING = ~pl.col("contract_type").is_in(["Agency", "Volunteer"])

PROMISES = (
    Promise(
        "**Glass ceiling**: few racially minoritised senior managers and executives",
        "share among senior managers and executives ÷ share of paid staff, outside by-and-for organisations, last quarter",
        lambda uploads: representation(uploads, SENIOR, OTHERS),
        0.25,
        0.65,
    ),
    Promise(
        "... which by-and-for organisations soften where all are counted together",
        "the same, all organisations",
        lambda uploads: representation(uploads, SENIOR),
        0.5,
        0.95,
    ),
    Promise(
        "... and few on boards",
        "trustees instead of senior staff, outside by-and-for organisations",
        lambda uploads: representation(uploads, pl.col("grade") == "Trustee", OTHERS),
        0.2,
        0.7,
    ),
    Promise(
        "**Shortlisting** works against minoritised applicants where recruitment is not targeted",
        "shortlisted ÷ applied, minoritised over White, untargeted, outside by-and-for organisations, all quarters",
        lambda uploads: stage(uploads, "shortlisted", "applied", targeted=False),
        0.54,
        0.66,
    ),
    Promise(
        "*Parity:* ... and not where it is targeted",
        "the same, targeted",
        lambda uploads: stage(uploads, "shortlisted", "applied", targeted=True),
        0.9,
        1.12,
    ),
    Promise(
        "**Appointment** from the shortlist repeats it",
        "appointed ÷ shortlisted, minoritised over White, untargeted",
        lambda uploads: stage(uploads, "appointed", "shortlisted", targeted=False),
        0.5,
        0.9,
    ),
    Promise(
        "**Promotion** of front-line staff",
        "promoted by the next quarter, minoritised over White, outside by-and-for organisations, lasting contracts",
        lambda uploads: promotion(uploads, OTHERS, LASTING),
        0.35,
        0.8,
    ),
    Promise(
        "**Leaving**: Black staff leave mainstream organisations faster",
        "left in the quarter, Black over White, paid staff of mainstream organisations, all quarters",
        lambda uploads: leaving(uploads, "Black", MAINSTREAM),
        1.3,
        2.3,
    ),
    Promise(
        "*Parity:* ... but not Asian staff",
        "the same, Asian over White",
        lambda uploads: leaving(uploads, "Asian", MAINSTREAM),
        0.8,
        1.25,
    ),
    Promise(
        "*Parity:* ... nor Black staff of other organisations",
        "Black over White, all other organisation types",
        lambda uploads: leaving(uploads, "Black", ~MAINSTREAM),
        0.75,
        1.3,
    ),
    Promise(
        "**Pay gap**",
        "median gap in per cent, outside by-and-for organisations, last quarter",
        lambda uploads: pay_gap(uploads, OTHERS),
        2.0,
        9.0,
        0.0,
    ),
    Promise(
        "... which grade and place do not explain",
        "the same, front-line staff outside London",
        lambda uploads: pay_gap(uploads, OTHERS, FRONTLINE_OUTSIDE_LONDON),
        2.0,
        7.0,
        0.0,
    ),
    Promise(
        "*Parity:* **training** that is not mandatory is open to all alike",
        "events per person and quarter, minoritised over White, outside by-and-for organisations",
        lambda uploads: event_ratio(uploads, pl.col("event_type") == "training", ~pl.col("mandatory")),
        0.93,
        1.07,
    ),
    Promise(
        "**Disciplinary** cases",
        "the same rate ratio",
        lambda uploads: event_ratio(uploads, pl.col("event_type") == "disciplinary"),
        1.4,
        2.5,
    ),
    Promise(
        "**Concerns** raised",
        "the same rate ratio",
        lambda uploads: event_ratio(uploads, pl.col("event_type") == "concern"),
        1.3,
        2.2,
    ),
    Promise(
        "**Isolation** outside by-and-for organisations",
        "mean loneliness (3 to 9), minoritised minus White, three survey rounds",
        lambda uploads: loneliness(uploads, OTHERS, YES) - loneliness(uploads, OTHERS, NO),
        0.6,
        1.3,
        0.0,
    ),
    Promise(
        "**Isolation** in small teams",
        "mean loneliness, organisations whose teams average at most 5 people minus the others",
        lambda uploads: loneliness(uploads, pl.col("team") <= 5) - loneliness(uploads, pl.col("team") > 5),
        0.15,
        1.0,
        0.0,
    ),
    Promise(
        "**Privilege gap** between leaders and staff",
        "mean of leaders about themselves minus mean of staff about them (1 to 5)",
        privilege_gap,
        0.8,
        1.3,
        0.0,
    ),
)
