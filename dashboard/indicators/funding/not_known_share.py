"""What is not known of the money: the share of the year's pounds of which a file does not say."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.pound_shares import nothing, per_cent
from dashboard.indicators.public_rows import in_the_year, on_cells
from dashboard.indicators.sources import GRANTS_STANDARD, NO_SAMPLE, PUBLISHED

UNKNOWN = {
    "the recipient's identifier": ~pl.col("identified"),
    "the recipient's entry in the register": pl.col("organisation_type").is_null(),
    "whether by-and-for": pl.col("by_and_for") == "unknown",
    "the restriction": pl.col("restriction") == "unknown",
    "the length": pl.col("months").is_null(),
    "the type of call": pl.col("open_call").is_null(),
    "the way of payment": pl.col("paid_upfront").is_null(),
    "the day of payment": pl.col("due_date").is_null() | pl.col("paid_on").is_null(),
}
"""When each is not known of a grant."""


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Give each one's share of the year's pounds."""
    rows = in_the_year(counts, "grants")
    found = pl.concat([_sums(rows, about, unknown) for about, unknown in UNKNOWN.items()])
    return answer(per_cent(on_cells(counts, table, found)), table, *nothing())


def _sums(rows: pl.DataFrame, about: str, unknown: pl.Expr) -> pl.DataFrame:
    pounds = pl.col("amount")
    return rows.group_by("quarter").agg(
        pl.lit(about).alias("unknown_about"),
        pounds.filter(unknown).sum().alias("part"),
        pounds.sum().alias("whole"),
        (pounds**2).sum().alias("squares"),
        pounds.sum().alias("everything"),
    )


INDICATOR = PUBLISHED_CARD(
    title="What is not known",
    definition=(
        "Of the pounds awarded in the year to the end of the quarter, the percentage of which the published files, and the "
        "register, do not say this. Nothing is guessed: whatever rests on it leaves these pounds out."
    ),
    numerator="Pounds of which it is not known",
    denominator="All pounds awarded in the year",
    unit="per cent",
    polarity="lower is better",
    source=f"{GRANTS_STANDARD} (2024)",
    estimate=estimate,
    breakdowns=("unknown_about",),
    always=("unknown_about",),
    caveats=(PUBLISHED, NO_SAMPLE),
    sentence="{place} is not known for {value} of the pounds awarded in the year to {quarter}",
)
