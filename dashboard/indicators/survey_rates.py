"""Yes and no to one instrument of the staff survey: rates, and how unlike they are between groups."""

from collections.abc import Callable

import polars as pl

from dashboard.estimators.direction import Outcome
from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import disparity
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import beside, released

Estimate = Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]

SURVEYED = "Figures are of the year's survey and stand until the next one."
ANSWERED = "Only those who answered are counted; who did not answer may have answered otherwise."
TWO_PARTS = (
    "Those asked are the released numbers of yes and no put together, so there is no rate where either is too few."
)
"""Caveats that every figure of the survey shares."""


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The one table of yes and no to every instrument."""
    return (table.across("instrument", "answer"),)


def yes_and_asked(counts: ProtectedCounts, table: DeclaredTable, instrument: str) -> pl.DataFrame:
    """Those who said yes as `events`, of those who answered as `total`: yes and no, whose noise adds up."""
    answers = released(counts, needs(table)[0], "events").filter(pl.col("instrument") == instrument).drop("instrument")
    yes, no = (answers.filter(pl.col("answer") == one).drop("answer") for one in ("yes", "no"))
    both = beside(yes, no.rename({"events": "others", "events_variance": "others_variance"}))
    return both.with_columns(
        (pl.col("events") + pl.col("others")).alias("total"),
        (pl.col("events_variance") + pl.col("others_variance")).alias("total_variance"),
    )


def yes_rate(instrument: str) -> Estimate:
    """Make the estimate of how many per cent said yes, with Wilson's interval."""

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        frame = yes_and_asked(counts, table, instrument)
        figures = scaled(share(frame, "events", "total"), 100).with_columns(
            pl.col("events").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
        )
        return answer(figures, table, nobody("total"))

    return estimate


def yes_ratio(instrument: str, outcome: Outcome) -> Estimate:
    """Make the disadvantage ratio of that rate between a group and White staff."""

    def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        return disparity(yes_and_asked(counts, table, instrument), table, outcome)

    return estimate
