"""Milestones of co-design and advisory groups: how many were reached in time, late, are overdue or still to come."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.milestone_states import MILESTONE_CARD, at_each_end
from dashboard.indicators.seat_card import counted


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count the milestones of each quarter's end."""
    return counted(counts, table, at_each_end(counts))


INDICATOR = MILESTONE_CARD(
    title="Milestones, planned and reached",
    definition=(
        "The milestones of the co-design groups and the advisory group by the end of the quarter: reached by the day they were "
        "due, reached after it, overdue, or not due yet."
    ),
    numerator="Milestones in the cell",
    denominator="All milestones of these groups",
    unit="milestones",
    estimate=estimate,
    breakdowns=("design_group", "milestone_state"),
    always=("milestone_state",),
    sentence="{value} milestones{place} by the end of {quarter}",
)
