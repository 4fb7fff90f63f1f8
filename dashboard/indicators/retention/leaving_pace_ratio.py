"""Pace of leaving: how many times as fast a group leaves as White staff do over their first two years, and how sure that is."""

import numpy as np
import polars as pl

from dashboard.estimators.grouped_survival import grouped_hazard_ratio, longer, mean_stay
from dashboard.estimators.interval import Floats
from dashboard.estimators.log_rank import log_rank
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import is_reference, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import NO_EVENTS
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.life_tables import LifeTables, Side, life_tables
from dashboard.indicators.sources import PACE, PRENTICE, SMALL_AND_ADJUSTED
from dashboard.indicators.unknown import bounded
from dashboard.indicators.verdicts import verdicts

MINUS = "\N{MINUS SIGN}"

ENDS = (90, 365, 730)
"""When each step of service ends, in days."""


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Those who came to each step, and those still there after it."""
    steps = table.across("duration")
    return (steps, steps.of("passed_step"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """The hazard ratio for grouped times, with the log-rank test and the difference in mean stay in words."""
    held = life_tables(counts, table)
    found = grouped_hazard_ratio(*held.group, *held.reference, held.noise)
    frame = with_interval(held.frame, found).with_columns(
        pl.Series("left", held.group[1].sum(axis=1)).fill_nan(None).cast(pl.Int64),
        pl.Series("people", held.group[0].max(axis=1)).fill_nan(None).cast(pl.Int64),
        pl.Series("both_left", (held.group[1] + held.reference[1]).sum(axis=1)).fill_nan(None),
        pl.Series("both_people", (held.group[0] + held.reference[0]).max(axis=1)).fill_nan(None),
        pl.Series("base", held.group[0].min(axis=1)).fill_nan(None).cast(pl.Int64),
        pl.Series("said", _said(held), dtype=pl.String),
    )
    noted = _bounds(verdicts(frame, "both_left", "both_people"), held).with_columns(
        pl.col("left").alias("numerator"), pl.col("people").alias("denominator")
    )
    nothing = Impossible(pl.col("value").is_null() & pl.col("left").is_not_null(), "x", NO_EVENTS)
    note = pl.concat_str("verdict", "bounds", "said", separator=" ", ignore_nulls=True)
    return answer(noted, table, is_reference(table), nothing, note=note)


def _bounds(frame: pl.DataFrame, held: LifeTables) -> pl.DataFrame:
    """Say between which ratios those of unknown ethnicity could move it."""
    every = grouped_hazard_ratio(*_pooled(held.group, held.unknown), *held.reference)
    none = grouped_hazard_ratio(*held.group, *_pooled(held.reference, held.unknown))
    ends = frame.with_columns(pl.Series("every", every.value), pl.Series("none", none.value))
    return bounded(ends, (pl.col("every").fill_nan(None), pl.col("none").fill_nan(None)), "{:.2f}")


def _pooled(one: Side, other: Side) -> Side:
    return one[0] + other[0], one[1] + other[1]


def _said(held: LifeTables) -> list[str | None]:
    """Say of each group what the log-rank test makes of it, and how much longer or shorter it stays."""
    sides = zip(*held.group, *held.reference, held.noise, strict=True)
    return [
        None if np.isnan([n, d, m, e]).any() else f"{_test(n, d, m, e, v)} {_stay(n, d, m, e, v)}"
        for n, d, m, e, v in sides
    ]


def _test(n: Floats, d: Floats, m: Floats, e: Floats, v: Floats) -> str:
    p = log_rank([n, m], [d, e], v).p_value
    if np.isnan(p):
        return "The log-rank test cannot tell."
    chance = (
        "less than once in 1,000 times"
        if p < 0.001
        else f"{100 * p:.1f} times in 100"
        if p < 0.1
        else f"{100 * p:.0f} times in 100"
    )
    return f"As large a difference would come by chance {chance} (log-rank test)."


def _stay(n: Floats, d: Floats, m: Floats, e: Floats, v: Floats) -> str:
    days = longer(mean_stay(ENDS, n, d, v), mean_stay(ENDS, m, e, v))
    value, lower, upper = (round(float(one)) for one in days)
    words = f"{abs(value)} days {'longer' if value > 0 else 'less'}" if value else "as long"
    return f"Over the first two years they stay {words} on average (95% interval of the difference {_signed(lower)} to {_signed(upper)} days)."


def _signed(days: int) -> str:
    """Write a number of days with a true minus, so that an interval is not mistaken for a sum."""
    return f"{MINUS if days < 0 else ''}{abs(days)}"


INDICATOR = Indicator(
    title="Pace of leaving",
    definition=(
        "How many times as fast the staff of a group leave as White staff do, over their first two years of service: above "
        "1, the group leaves faster. Beside it stands how often chance alone would make as large a difference, and how "
        "much longer or shorter they stay on average."
    ),
    numerator="Rate at which the group's staff leave in each step of service (to 90 days, to one year, to two years)",
    denominator="Rate at which White staff leave in the same step; the steps are put together, each weighted by how sure it is",
    unit="ratio",
    polarity="lower is better",
    reference_group="White staff",
    standard=PACE,
    source=PRENTICE,
    pillar="workforce",
    population="reached_step",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    characteristics=("racially_minoritised",),
    judged=True,
    methods=("survival", "log_rank", "hazard"),
    sentence="Over their first two years {who}{place} left {value} times as fast as White staff, at the rates of the year to {quarter}",
    caveats=(
        "It assumes that the one group leaves so many times as fast in every step; the curves under Survival show whether it does.",
        "Given for racially minoritised staff together, because each ethnic group would be too small.",
        SMALL_AND_ADJUSTED,
    ),
)
