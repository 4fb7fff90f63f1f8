"""What courses cost for each place, completion and promotion: public costs over released numbers of people."""

from datetime import date
from functools import partial
from typing import Any

import numpy as np
import polars as pl

from dashboard.estimators.interval import Floats
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import numbers
from dashboard.indicators.course_card import COURSE_CARD, TO_DATE, Part
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.intervals import count, share
from dashboard.indicators.released import beside
from dashboard.indicators.sources import REACH, SMALL_AND_ADJUSTED
from data_models import quarters

REGISTERED = "Cost and places are those of the register of programmes, which is the partnership's own and public."
SPREAD = "The cost to date is the whole cost in proportion to the days of the course that have passed."
COSTS_TO_DATE = (REGISTERED, SPREAD, TO_DATE, SMALL_AND_ADJUSTED)
"""Caveats of costs."""

STEP, FEWEST = 100, 25
"""Pounds that costs of people are rounded to, as all figures in pounds that rest on people are; and the fewest people that
one may rest on (`Policy.rate_base`)."""

COMPLETED = Part("course_stages", "programme_stage", "completed")
PROMOTED = Part("completers", "completer_result", "promoted")
FOLLOWED = Part("completers", "completer_result", "followed for a year")

TOO_FEW = Impossible(
    pl.col("value").is_null(), "x", "Too few people completed, or were promoted, to share the cost out."
)
NO_COST = Impossible(pl.col("cost").is_null(), "x", "The register holds no cost of it.")

COST_CARD = partial(
    COURSE_CARD,
    unit="pounds",
    polarity="lower is better",
    standard=REACH,
    population="programme_costs",
    methods=(),
)
"""A card on costs."""


def to_completion(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Costs, and who completed."""
    return (table, COMPLETED.table(table))


def to_promotion(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Costs, who completed, and who was promoted."""
    return (*to_completion(table), PROMOTED.table(table))


def per_place(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The whole cost over all places, exactly."""
    frame = _costs(counts, table).with_columns((pl.col("cost") / pl.col("places")).alias("value"))
    empty = (pl.lit(None, pl.Int64).alias(name) for name in ("lower", "upper", "numerator", "denominator", "base"))
    return answer(frame.with_columns(*empty), table, NO_COST)


def per_completion(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The cost to date over released completions; the interval is what protection can have moved those by."""
    frame = count(_completed(counts, table), "completed")
    ends = [frame[name].cast(pl.Float64).to_numpy() for name in ("value", "upper", "lower")]
    return _answered(frame, table, *(numbers(frame, "spent") / _positive(end) for end in ends))


def per_promotion(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """That over the share promoted, whose Wilson interval carries nearly all of the doubt."""
    frame = beside(_completed(counts, table), PROMOTED.counted(counts, table, "promoted"))
    frame = share(beside(frame, FOLLOWED.counted(counts, table, "followed")), "promoted", "followed")
    frame = frame.with_columns(
        pl.when(pl.col("followed") >= FEWEST).then(pl.col(name)).alias(name) for name in ("value", "lower", "upper")
    )
    each = numbers(frame, "spent") / _positive(numbers(frame, "completed"))
    return _answered(frame, table, *(each / _positive(numbers(frame, name)) for name in ("value", "upper", "lower")))


def _completed(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Costs to date beside those who completed, where those are enough."""
    frame = COMPLETED.counted(counts, table, "completed").with_columns(
        pl.when(pl.col("completed") >= FEWEST).then("completed").alias("completed")
    )
    return beside(frame, _costs(counts, table).drop("as_at")).with_columns(
        pl.struct("as_at", "spells").map_elements(_spent, return_dtype=pl.Float64).alias("spent")
    )


def _costs(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Whole cost, places and spells of each course, in every quarter."""
    sums = (
        counts.published("programme_costs")
        .group_by("course")
        .agg(pl.col("cost").sum(), pl.col("places").sum(), pl.struct("cost", "starts_on", "ends_on").alias("spells"))
    )
    grid = counts.table(table).select(pl.col("quarter", "as_at", "course").cast(pl.String))
    return grid.join(sums, on="course", how="left", maintain_order="left")


def _spent(row: dict[str, Any]) -> float:
    """Add up what a course's programmes had cost by the end of a quarter."""
    end = quarters.end(row["as_at"])
    return float(sum(one["cost"] * _passed(one["starts_on"], one["ends_on"], end) for one in row["spells"] or []))


def _passed(first: date, last: date, day: date) -> float:
    """The share of a programme's days that have passed by the end of a day."""
    return min(max(((day - first).days + 1) / ((last - first).days + 1), 0.0), 1.0)


def _positive(one: Floats) -> Floats:
    return np.where(one > 0, one, np.nan)


def _answered(frame: pl.DataFrame, table: DeclaredTable, value: Floats, lower: Floats, upper: Floats) -> pl.DataFrame:
    """Answer in whole hundreds of pounds, the interval outwards; an end without bound is left out."""
    ends = (np.round(value / STEP), np.floor(lower / STEP), np.ceil(upper / STEP))
    named = zip(("value", "lower", "upper"), ends, strict=True)
    columns = (pl.Series(name, end * STEP).fill_nan(None) for name, end in named)
    empty = (pl.lit(None, pl.Int64).alias(name) for name in ("numerator", "denominator", "base"))
    return answer(frame.with_columns(*columns, *empty), table, NO_COST, TOO_FEW)
