"""Days late: how long after the day they were due milestones are reached."""

import polars as pl

from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.milestone_states import MILESTONE_CARD, at_each_end
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.sources import ANNOUNCED

NONE_DUE = "No milestone was due by then, so none was late."


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Take the median of the days; every milestone is counted, so that there is nothing to be unsure of."""
    due = at_each_end(counts).drop_nulls("days").group_by("quarter", *table.breakdowns)
    found = due.agg(pl.col("days").median().alias("value"), pl.len().alias("denominator"))
    nothing = (pl.lit(None).alias(name) for name in ("lower", "upper", "numerator", "base"))
    cells = on_cells(counts, table, found).with_columns(*nothing)
    return answer(cells, table, Impossible(pl.col("value").is_null(), "z", NONE_DUE))


INDICATOR = MILESTONE_CARD(
    title="How late milestones are",
    definition=(
        "Median days from the day that a milestone was due to the day that it was reached, or to the end of the quarter where it "
        "is overdue; below nought is early. Milestones that are not due yet are left out."
    ),
    numerator="Days late, half of the milestones more and half of them less",
    denominator="Beside it: milestones that were due, or reached before they were",
    unit="days",
    polarity="lower is better",
    methods=("median_days",),
    estimate=estimate,
    breakdowns=("design_group",),
    caveats=(ANNOUNCED, "No interval: all milestones are counted, and none is a sample of others."),
    sentence="Half of the milestones{place} were reached within {value} of the day they were due by the end of {quarter}",
)
