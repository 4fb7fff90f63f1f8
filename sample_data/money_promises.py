"""What was planted in grants, profiles and partnerships."""

import polars as pl

from sample_data.promises import Promise
from sample_data.uploaded_people import mean
from sample_data.uploads import Uploads

OWN, OTHERS = pl.col("own"), ~pl.col("own")
FREE = pl.col("restriction").is_in(["unrestricted", "core"])


def awards(uploads: Uploads) -> pl.DataFrame:
    """Give the grants awarded."""
    return uploads.with_type("grants", "recipient_organisation_id").filter(pl.col("outcome") == "awarded")


def ratio(frame: pl.DataFrame, figure: pl.Expr) -> float:
    """Divide a figure for by-and-for organisations by the same for the others."""
    return float(frame.filter(OWN).select(figure).item() / frame.filter(OTHERS).select(figure).item())


def per_pound(amount: pl.Expr) -> pl.Expr:
    """Relate a sum to the pounds awarded."""
    return amount.sum() / pl.col("amount_awarded").sum()


def money_share(uploads: Uploads) -> float:
    """Give the by-and-for share of the pounds awarded, in per cent."""
    rows = awards(uploads)
    return 100 * mean(rows, pl.col("amount_awarded").filter(OWN).sum() / pl.col("amount_awarded").sum())


def success(uploads: Uploads) -> float:
    """Divide the shares of applications that were awarded."""
    rows = uploads.with_type("grants", "recipient_organisation_id")
    return ratio(rows, (pl.col("outcome") == "awarded").mean())


def profiles(uploads: Uploads, figure: pl.Expr) -> float:
    """Divide the medians of a figure of the organisation profiles."""
    return ratio(uploads.with_type("organisation_profiles").with_columns(figure=figure), pl.col("figure").median())


PROMISES = (
    Promise(
        "**Underfunding**: by-and-for organisations are 36 % of those that can be funded and get far less of the money",
        "their per cent of pounds awarded",
        money_share,
        2.0,
        12.0,
        35.7,
    ),
    Promise("... fewer applications succeed", "awarded ÷ applied, by-and-for over others", success, 0.45, 0.75),
    Promise(
        "... grants are **restricted**",
        "share of pounds unrestricted or core, by-and-for over others",
        lambda uploads: ratio(awards(uploads), per_pound(pl.col("amount_awarded").filter(FREE))),
        0.1,
        0.7,
    ),
    Promise(
        "... and **shorter**",
        "mean months, by-and-for over others",
        lambda uploads: ratio(awards(uploads), pl.col("duration_months").mean()),
        0.4,
        0.65,
    ),
    Promise(
        "... and smaller for each year",
        "median pounds a year, by-and-for over others",
        lambda uploads: ratio(awards(uploads), (pl.col("amount_awarded") * 12 / pl.col("duration_months")).median()),
        0.25,
        0.9,
    ),
    Promise(
        "**Reporting burden**",
        "reporting hours per £10,000, by-and-for over others",
        lambda uploads: ratio(awards(uploads), per_pound(pl.col("reporting_hours"))),
        3.5,
        6.0,
    ),
    Promise(
        "**Late payment**",
        "share paid by the due date, by-and-for over others",
        lambda uploads: ratio(awards(uploads), (pl.col("paid_on") <= pl.col("due_date")).mean()),
        0.5,
        0.82,
    ),
    Promise(
        "Overheads are not met",
        "overhead awarded ÷ allocated, by-and-for over others",
        lambda uploads: ratio(awards(uploads), pl.col("overhead_awarded").sum() / pl.col("overhead_allocated").sum()),
        0.42,
        0.65,
    ),
    Promise(
        "Thin reserves",
        "median months of spending held free, by-and-for over others",
        lambda uploads: profiles(uploads, pl.col("unrestricted_reserves") / pl.col("annual_expenditure")),
        0.15,
        0.5,
    ),
    Promise(
        "Small back offices",
        "median share of spending on support, by-and-for over others",
        lambda uploads: profiles(uploads, pl.col("support_cost") / pl.col("annual_expenditure")),
        0.35,
        0.6,
    ),
)
