"""Survival: the share of staff still there 90 days, one year and two years after they started."""

import numpy as np
import polars as pl

from dashboard.estimators.interval import Floats, Interval
from dashboard.estimators.survival import kaplan_meier
from dashboard.indicators.answer import answer
from dashboard.indicators.compared import noise, numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import KAPLAN_MEIER, SMALL_AND_ADJUSTED, SURVIVAL
from data_models import CLASSIFICATIONS

STEPS = CLASSIFICATIONS["duration"].codes


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Those who came to each step, and those still there after it."""
    return (table, table.of("passed_step"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The product of the shares that got past each step, per cent; a curve ends where a count is hidden."""
    frame = over(released(counts, table, "began"), released(counts, table.of("passed_step"), "passed"))
    keys = ["quarter", *(name for name in table.dimensions if name != "duration")]
    order = pl.col("duration").replace_strict(dict(zip(STEPS, range(len(STEPS)), strict=True)), return_dtype=pl.Int64)
    curves = frame.sort([pl.col(name) for name in keys] + [order], maintain_order=True)
    figures = scaled(with_interval(curves, _curves(curves)), 100).with_columns(
        pl.col("passed").alias("numerator"),
        pl.col("began").alias("denominator"),
        pl.col("began").cum_min().over(keys).alias("base"),
    )
    return answer(figures, table)


def _curves(frame: pl.DataFrame) -> Interval:
    """Estimate every group's curve: one row of three steps each."""
    began, passed, variance = (
        one.reshape(-1, len(STEPS)) for one in (numbers(frame, "began"), numbers(frame, "passed"), _noise(frame))
    )
    curve = kaplan_meier(began, np.maximum(began - passed, 0), np.where(np.isnan(variance), 0.0, variance))
    return Interval(*(part.ravel() for part in curve))


def _noise(frame: pl.DataFrame) -> Floats:
    """Twice the noise of a count: those who left are a difference of two counts, each with noise of its own."""
    return 2 * noise(frame, "began", "passed")


INDICATOR = Indicator(
    title="Survival from the start",
    definition=(
        "The percentage of staff still in post 90 days, one year and two years after they started, at the rates at which "
        "staff left in the year to the end of the quarter."
    ),
    numerator="Staff still there at the end of the step that leads to it: from the start, from 90 days or from one year",
    denominator="Staff in post at the beginning of that step; the percentage is the product over the steps",
    unit="per cent",
    polarity="higher is better",
    reference_group="White staff",
    standard=SURVIVAL,
    source=KAPLAN_MEIER,
    pillar="workforce",
    population="reached_step",
    estimate=estimate,
    needs=needs,
    breakdowns=("duration",),
    characteristics=(None, "racially_minoritised"),
    always=("duration",),
    methods=("survival",),
    caveats=(
        "Staff in post before the first return are followed from the first step that begins after it.",
        "A life table of one year: each step is taken from staff who came to its end in that year.",
        "Given for racially minoritised staff together, because each ethnic group would be too small.",
        SMALL_AND_ADJUSTED,
    ),
)
