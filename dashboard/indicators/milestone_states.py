"""Milestones at the end of each quarter: reached or not, and how many days late."""

from functools import partial

import polars as pl

from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.public_rows import in_the_quarter
from dashboard.indicators.sources import ANNOUNCED, CO_DESIGN, DESIGN_SOURCE
from data_models import quarters

IN_TIME, LATE, OVERDUE, TO_COME = "reached in time", "reached late", "overdue", "not due yet"

MILESTONE_CARD = partial(
    Indicator,
    polarity="neither",
    reference_group="None",
    standard=CO_DESIGN,
    source=DESIGN_SOURCE,
    pillar="by-and-for organisations",
    population="milestones",
    characteristics=(None,),
    caveats=(ANNOUNCED, "Of co-design groups and the advisory group only."),
)
"""A card on milestones; any of these words can be said anew."""


def at_each_end(counts: ProtectedCounts) -> pl.DataFrame:
    """Give the milestones of co-design and advisory groups at the end of each quarter.

    Returns
    -------
    polars.DataFrame
        The columns of the population with `quarter`, `milestone_state` and `days` late: of those reached, from the day due
        to the day reached, below nought where early; of those overdue, to the quarter's end; null where not due yet.
    """
    rows = in_the_quarter(counts, "milestones").drop_nulls(["design_group", "due_on"])
    ends = {one: quarters.end(one) for one in counts.span("milestones")}
    end = pl.col("quarter").replace_strict(ends, return_dtype=pl.Date, default=None)
    reached = pl.col("done_on") <= pl.col("end")
    days = (pl.when(reached).then("done_on").otherwise("end") - pl.col("due_on")).dt.total_days()
    dated = rows.with_columns(end.alias("end")).with_columns(
        days.alias("days"), reached.fill_null(value=False).alias("reached")
    )
    state = (
        pl.when(pl.col("reached") & (pl.col("days") <= 0))
        .then(pl.lit(IN_TIME))
        .when(pl.col("reached"))
        .then(pl.lit(LATE))
        .when(pl.col("days") > 0)
        .then(pl.lit(OVERDUE))
        .otherwise(pl.lit(TO_COME))
    )
    return dated.with_columns(state.alias("milestone_state")).with_columns(
        pl.when(pl.col("milestone_state") != TO_COME).then("days").alias("days")
    )
