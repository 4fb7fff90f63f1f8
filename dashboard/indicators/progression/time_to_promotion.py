"""Time to promotion: the share of staff promoted one, two and three years after they started, leaving competing with it."""

import numpy as np
import polars as pl

from dashboard.estimators.competing import aalen_johansen
from dashboard.estimators.interval import Interval
from dashboard.indicators.answer import answer
from dashboard.indicators.compared import noise, numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled
from dashboard.indicators.released import over, released
from dashboard.indicators.sources import AALEN_JOHANSEN, SMALL_AND_ADJUSTED, TO_PROMOTION
from data_models import CLASSIFICATIONS

STEPS = CLASSIFICATIONS["since_start"].codes
PROMOTED, LEFT = "Promoted", "Left"

GONE = "By then {gone:.0f}% had left without a promotion."
"""What stands beside each share: the other thing that can happen first."""


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Those on their way when each year began, and what came first in it."""
    return (table, table.across("first_event"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Aalen and Johansen's cumulative incidence of promotion, per cent; a curve ends where a count is hidden."""
    frame = released(counts, table, "waiting")
    for event, name in ((PROMOTED, "promoted"), (LEFT, "left")):
        happened = released(counts, table.across("first_event"), name).filter(pl.col("first_event") == event)
        frame = over(frame, happened.drop("first_event"))
    keys = ["quarter", *(name for name in table.dimensions if name != "since_start")]
    order = pl.col("since_start").replace_strict(dict(zip(STEPS, range(len(STEPS)), strict=True)))
    frame = frame.sort([pl.col(name) for name in keys] + [order.cast(pl.Int64)], maintain_order=True)
    promotion, gone = _curves(frame)
    figures = scaled(with_interval(frame, promotion), 100).with_columns(
        pl.col("promoted").alias("numerator"),
        pl.col("waiting").alias("denominator"),
        pl.col("waiting").cum_min().over(keys).alias("base"),
        pl.Series("gone", [None if np.isnan(one) else GONE.format(gone=100 * one) for one in gone], dtype=pl.String),
    )
    return answer(figures, table, note=pl.col("gone"))


def _curves(frame: pl.DataFrame) -> tuple[Interval, np.ndarray[tuple[int], np.dtype[np.float64]]]:
    """Estimate every group's incidences, one row of steps each: of promotion with its interval, and of leaving."""
    shape = (-1, len(STEPS))
    waiting, promoted, left = (numbers(frame, name).reshape(shape) for name in ("waiting", "promoted", "left"))
    variance = np.nan_to_num(noise(frame, "waiting", "promoted", "left")).reshape(shape)
    groups = zip(waiting, promoted, left, variance, strict=True)
    found = [aalen_johansen(risk, np.stack([up, out], axis=1), noisy) for risk, up, out, noisy in groups]
    promotion = Interval(*(np.concatenate([part[:, 0] for part in end]) for end in zip(*found, strict=True)))
    return promotion, np.concatenate([one.value[:, 1] for one in found])


INDICATOR = Indicator(
    title="Time to promotion",
    definition=(
        "The percentage of staff who had their first promotion within one, two and three years of starting, at the rates at "
        "which staff were promoted and left in the year to the end of the quarter. Leaving competes with it: whoever is "
        "gone can no longer be promoted."
    ),
    numerator="Staff promoted for the first time in each year since their start, in the same organisation",
    denominator=(
        "Staff neither promoted nor gone when that year since their start began; the years are put together by the "
        "estimator of Aalen and Johansen"
    ),
    unit="per cent",
    polarity="higher is better",
    reference_group="White staff",
    standard=TO_PROMOTION,
    source=AALEN_JOHANSEN,
    pillar="workforce",
    population="first_promotion",
    estimate=estimate,
    needs=needs,
    breakdowns=("since_start",),
    characteristics=(None, "racially_minoritised"),
    always=("since_start",),
    methods=("competing",),
    caveats=(
        "Only staff who were seen to start are followed; those in post before the first return may have been promoted before.",
        "Counting those who left as still waiting, as a plain survival curve does, would overstate promotion.",
        "Given for racially minoritised staff together, because each ethnic group would be too small.",
        SMALL_AND_ADJUSTED,
    ),
)
