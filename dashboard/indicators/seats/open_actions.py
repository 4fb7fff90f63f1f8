"""You said, we did: what was agreed and is not answered yet, by how long it has been due."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.seat_card import SEAT_CARD, counted
from dashboard.indicators.sources import OWN_BODIES
from data_models import quarters

MONTH, QUARTER = 30, 90


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count what was agreed up to the end of each quarter and has no answer on record."""
    rows = counts.published("proposals").drop("quarter")
    last = pl.DataFrame({"quarter": counts.span("proposals")}, schema={"quarter": pl.String})
    ends = last.with_columns(pl.col("quarter").map_elements(quarters.end, return_dtype=pl.Date).alias("end"))
    agreed = pl.col("decision_outcome").is_in(["adopted", "adapted"]) & (pl.col("decided_on") <= pl.col("end"))
    held = ends.join(rows, how="cross").filter(agreed & ~pl.col("answered"))
    return counted(counts, table, held.with_columns(_age((pl.col("end") - pl.col("due_on")).dt.total_days())))


def _age(overdue: pl.Expr) -> pl.Expr:
    return (
        pl.when(overdue.is_null())
        .then(pl.lit("no date set"))
        .when(overdue <= 0)
        .then(pl.lit("not due yet"))
        .when(overdue <= MONTH)
        .then(pl.lit("up to 30 days"))
        .when(overdue <= QUARTER)
        .then(pl.lit("31 to 90 days"))
        .otherwise(pl.lit("more than 90 days"))
        .alias("action_age")
    )


INDICATOR = SEAT_CARD(
    title="Agreed, and not answered yet",
    definition=(
        "Proposals that were adopted or adapted by the end of the quarter, and to which no answer is on record, by how long "
        "they have been overdue: you said, and we have not said what we did."
    ),
    numerator="Agreed proposals without an answer",
    denominator="All such proposals",
    unit="proposals",
    polarity="lower is better",
    reference_group="None",
    population="proposals",
    estimate=estimate,
    breakdowns=("action_age",),
    always=("action_age",),
    caveats=(OWN_BODIES, "An answer counts from the day it was sent in, in every quarter."),
    sentence="{value} agreed proposals have no answer{place} in {quarter}",
)
