"""What was planted in partnerships, seats and decisions."""

import polars as pl

from sample_data.money_promises import OTHERS, OWN, ratio
from sample_data.promises import Promise
from sample_data.uploaded_people import mean
from sample_data.uploads import Uploads


def seats(uploads: Uploads) -> pl.DataFrame:
    """Give the seats of organisations, without those of people who sit for themselves."""
    return uploads.with_type("seats").filter(pl.col("organisation_id").is_not_null())


def seat_share(uploads: Uploads, *among: pl.Expr) -> float:
    """Give the by-and-for per cent of seats in the last quarter."""
    held = seats(uploads).filter(pl.col("quarter") == uploads.quarters[-1], *among)
    return 100 * held.filter(OWN).height / held.height


def decided(uploads: Uploads) -> pl.DataFrame:
    """Give the proposals that were decided, with `days` to the decision."""
    rows = uploads.with_type("decisions", "proposer_organisation_id").filter(pl.col("decided_on").is_not_null())
    return rows.with_columns(days=(pl.col("decided_on") - pl.col("raised_on")).dt.total_days())


def partners(uploads: Uploads, figure: pl.Expr, *among: pl.Expr) -> float:
    """Give the mean of a figure over partners and quarters."""
    rows = uploads.with_type("partnerships", "partner_organisation_id").filter(*among)
    return mean(rows, figure)


RECIPROCITY = pl.col("lead_score") - pl.col("partner_score")
DELIVERY_TO_MONEY = pl.col("delivery_share") / (pl.col("partner_budget") / pl.col("partnership_budget"))
ADOPTED = (pl.col("outcome") == "adopted").mean()

PROMISES = (
    Promise("**Seats** at the table", "by-and-for per cent of seats, last quarter", seat_share, 15.0, 30.0, 33.3),
    Promise(
        "... **without votes**",
        "by-and-for per cent of voting seats, last quarter",
        lambda uploads: seat_share(uploads, pl.col("voting")),
        2.0,
        22.0,
        25.0,
    ),
    Promise(
        "... and unpaid",
        "share of seats paid, by-and-for over others",
        lambda uploads: ratio(seats(uploads), pl.col("paid").mean()),
        0.1,
        0.6,
    ),
    Promise(
        "*Parity:* they attend as often as the others",
        "meetings attended ÷ held, by-and-for over others",
        lambda uploads: ratio(seats(uploads), pl.col("meetings_attended").sum() / pl.col("meetings_held").sum()),
        0.93,
        1.12,
    ),
    Promise(
        "**Influence**: their proposals are taken up less",
        "adopted ÷ decided, by-and-for over others",
        lambda uploads: ratio(decided(uploads), ADOPTED),
        0.25,
        0.7,
    ),
    Promise(
        "... and more slowly",
        "median days to a decision, by-and-for over others",
        lambda uploads: ratio(decided(uploads), pl.col("days").median()),
        1.3,
        2.1,
    ),
    Promise(
        "**Reciprocity**: leads rate partnerships higher than by-and-for partners do",
        "mean of lead's score minus by-and-for partner's (1 to 5)",
        lambda uploads: partners(uploads, RECIPROCITY, OWN),
        1.0,
        1.8,
        0.0,
    ),
    Promise(
        "By-and-for partners deliver more than they are paid for",
        "mean share of delivery ÷ share of money",
        lambda uploads: partners(uploads, DELIVERY_TO_MONEY, OWN),
        1.6,
        1.8,
    ),
    Promise(
        "*Parity:* ... other partners what they are paid for",
        "the same, other partners",
        lambda uploads: partners(uploads, DELIVERY_TO_MONEY, OTHERS),
        0.95,
        1.05,
    ),
    Promise(
        "**Dependency**: by-and-for partners live on their leads",
        "mean share of income through the lead",
        lambda uploads: partners(uploads, pl.col("partner_budget") / pl.col("partner_total_income"), OWN),
        0.3,
        0.6,
        0.06,
    ),
)
