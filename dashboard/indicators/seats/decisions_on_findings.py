"""What has been decided on each finding and recommendation of the evidence trail."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.seat_card import SEAT_CARD, counted
from dashboard.indicators.sources import OWN_BODIES
from data_models import quarters


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count what was raised up to the end of each quarter; what was decided later was open then."""
    rows = counts.published("proposals").drop_nulls("finding").rename({"quarter": "raised"})
    last = pl.DataFrame({"quarter": counts.span("proposals")}, schema={"quarter": pl.String})
    ends = last.with_columns(pl.col("quarter").map_elements(quarters.end, return_dtype=pl.Date).alias("end"))
    held = ends.join(rows, how="cross").filter(pl.col("raised") <= pl.col("quarter"))
    decided = pl.col("decided_on") <= pl.col("end")
    outcome = pl.when(decided).then("decision_outcome").otherwise(pl.lit("open")).alias("decision_outcome")
    return counted(counts, table, held.with_columns(outcome))


INDICATOR = SEAT_CARD(
    title="Decisions on findings and recommendations",
    definition=(
        "Proposals made to bodies so far that name the finding or recommendation which they take forward, by what was "
        "decided by the end of the quarter."
    ),
    numerator="Such proposals with the outcome",
    denominator="All proposals that name one",
    unit="proposals",
    polarity="neither",
    reference_group="None",
    population="proposals",
    estimate=estimate,
    breakdowns=("decision_outcome", "finding"),
    always=("decision_outcome", "finding"),
    caveats=(OWN_BODIES, "A proposal that names no finding is counted under none."),
    sentence="{value} proposals were{place} by {quarter}",
)
