"""Days to a decision on a proposal: the median, by who made it."""

import numpy as np
import polars as pl

from dashboard.estimators.bootstrap import bca
from dashboard.estimators.interval import NOTHING, Interval, stacked
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.public_rows import in_the_year, on_cells
from dashboard.indicators.seat_card import SEAT_CARD

RESAMPLES = 999
FEWEST = 3
FEW = "Fewer than three proposals were decided, so there is no typical time."


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Take the median of the days, with its bootstrap interval."""
    decided = in_the_year(counts, "proposals").filter(pl.col("days").is_not_null())
    found = decided.group_by("quarter", *table.breakdowns).agg(pl.col("days").sort())
    cells = on_cells(counts, table, found)
    medians = stacked([_median(one) for one in cells["days"].to_list()])
    figures = with_interval(cells, medians).with_columns(
        pl.lit(None).alias("numerator"),
        pl.col("days").list.len().alias("denominator"),
        pl.lit(None).alias("base"),
    )
    few = (pl.col("denominator") < FEWEST) | pl.col("days").is_null()
    return answer(figures, table, Impossible(few, "z", FEW))


def _median(days: list[float] | None) -> Interval:
    if not days or len(days) < FEWEST:
        return NOTHING
    return bca([days], np.median, resamples=RESAMPLES)


INDICATOR = SEAT_CARD(
    title="Days to a decision",
    definition="Median days from the day a proposal was made to the day it was decided, of proposals made in the year.",
    numerator="Days from proposal to decision, half of them more and half of them less",
    denominator="Beside it: proposals decided",
    unit="days",
    polarity="lower is better",
    population="proposals",
    methods=("median_days",),
    estimate=estimate,
    breakdowns=("by_and_for",),
    sentence="Half of the proposals were decided within {value} in the year to {quarter}",
)
