"""Median days to resolve a concern: half were resolved sooner, half later."""

import numpy as np
import polars as pl

from dashboard.estimators.grouped_median import grouped_median
from dashboard.indicators.answer import Impossible, answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.released import released
from dashboard.indicators.sources import ORDER_STATISTICS, SC_WRES_CONCERNS, SMALL_AND_ADJUSTED
from data_models import CLASSIFICATIONS

BAND = "days_to_resolve"
EDGES = (0.0, 30.5, 60.5, 90.5, 180.5, np.inf)
"""Where each band of days begins and ends: whole days, so halfway between two of them."""

TOO_LONG = "Half of the concerns took more than 180 days or may have, which is as far as they are counted."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """All concerns resolved, and the bands of days that they took."""
    return (table, table.across(BAND))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The median over the bands, with the interval of order statistics; a hidden band has its part of what is left over."""
    whole = released(counts, table, "resolved")
    bands = released(counts, table.across(BAND), "took")
    found = [
        _median(bands.filter(pl.col("quarter") == quarter), resolved)
        for quarter, resolved in whole.select("quarter", "resolved").iter_rows()
    ]
    ends = [
        pl.Series(name, [one[at] for one in found], dtype=pl.Float64)
        for at, name in enumerate(("value", "lower", "upper"))
    ]
    figures = whole.with_columns(
        *ends,
        pl.col("resolved").alias("numerator"),
        pl.lit(None).alias("denominator"),
        pl.col("resolved").alias("base"),
    )
    long = Impossible(pl.col("value").is_nan() & (pl.col("resolved") > 0), "x", TOO_LONG)
    open_ended = (pl.col(name).fill_nan(None).alias(name) for name in ("lower", "upper"))
    return answer(figures.with_columns(open_ended), table, nobody("resolved"), long)


def _median(bands: pl.DataFrame, resolved: int | None) -> tuple[float | None, ...]:
    order = {code: at for at, code in enumerate(CLASSIFICATIONS[BAND].codes)}
    took = np.full(len(order), np.nan)
    for code, count in bands.select(BAND, "took").iter_rows():
        took[order[code]] = np.nan if count is None else count
    hidden = np.isnan(took)
    if resolved is None or hidden.all():
        return (None, None, None)
    took[hidden] = max(resolved - np.nansum(took), 0.0) / max(hidden.sum(), 1)
    noise = bands["took_variance"].cast(pl.Float64).max()
    found = grouped_median(EDGES, took, float(str(noise or 0.0)))
    return tuple(float(end) for end in found)


INDICATOR = Indicator(
    title="Median days to resolve a concern",
    definition=(
        "The number of days within which half of the concerns raised in the year to the end of the quarter, and resolved by "
        "then, had been resolved."
    ),
    numerator="The day by which half of them had been resolved, read from how many took so many days",
    denominator="None: this is a number of days",
    unit="days",
    polarity="lower is better",
    reference_group="None",
    standard=SC_WRES_CONCERNS,
    source=ORDER_STATISTICS,
    pillar="workforce",
    population="concerns_resolved",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=(None,),
    methods=("grouped_median",),
    sentence="Half of the concerns resolved in the year to {quarter} had been resolved within {value}",
    caveats=("What is still open may take longer, and is not in these figures.", SMALL_AND_ADJUSTED),
)
