"""From protected counts to figures: the indicator's own arithmetic, then the policy's rules for what comes out."""

from collections.abc import Mapping

import polars as pl

from dashboard.disclosure.figures import Figures
from dashboard.disclosure.grid import grid_of, identity
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.disclosure.rates import NUMBERS, apply_rules, round_only
from dashboard.disclosure.renewal import EVERY_YEAR
from dashboard.errors import NotReleasedError
from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.secrecy import of_people

NOT_YET = "Groups are counted once a year, at the end of March, and have not been counted yet."
"""What stands where a yearly figure is still to come."""

_COUNTS = ("numerator", "denominator", "base")
_TYPES = {name: pl.Int64 if name in _COUNTS else pl.Float64 for name in (*NUMBERS, "base")}
_TYPED = (
    *(pl.col(name).cast(dtype) for name, dtype in _TYPES.items()),
    pl.col("status", "note", "as_at").cast(pl.String),
)
_HIDDEN = pl.col("status").fill_null("c")
_OLDER = (pl.col("status") == "") & (pl.col("as_at") != pl.col("quarter"))
_AS_AT = pl.format("{} As at {}.", "note", "as_at").str.strip_chars_start()
_DATED = pl.when(_OLDER).then(_AS_AT).otherwise("note").alias("note")
"""Built once, for a release has hundreds of tables."""


def derive(indicator: Indicator, counts: ProtectedCounts, table: DeclaredTable, policy: Policy) -> Figures:
    """Derive one indicator's figures for one table from protected counts, and from nothing else.

    Raises
    ------
    NotReleasedError
        If the indicator, or a table it reads, is not on the policy's list.
    TypeError
        If the counts have not passed disclosure control.
    """
    if not isinstance(counts, ProtectedCounts) or counts.policy != policy:
        raise TypeError("figures are derived from counts protected under the same policy")
    if not indicator.answers(table, policy.listed):
        raise NotReleasedError
    estimate = _on_grid(indicator.estimate(counts, table), counts, table)
    figures = _exact(estimate) if counts.exact else _dated(_ruled(estimate, indicator, policy))
    named = figures.with_columns(pl.lit(indicator.key).alias("indicator"), pl.lit(indicator.unit).alias("unit"))
    return Figures.released(
        named.collect(), indicator=indicator.key, by=table.dimensions, policy=policy, exact=counts.exact
    )


def _ruled(estimate: pl.LazyFrame, indicator: Indicator, policy: Policy) -> pl.LazyFrame:
    """The rules for figures about people count people; those for money and for what is public have been applied."""
    return (apply_rules if of_people(indicator.population) else round_only)(estimate, indicator.unit, policy)


def _on_grid(estimate: pl.DataFrame, counts: ProtectedCounts, table: DeclaredTable) -> pl.LazyFrame:
    """Put estimates on the full grid: a row that the estimator left out is hidden like any other."""
    keys = list(identity(table))
    grid = grid_of(table, counts.spans[table.population])
    typed = estimate.lazy().select(pl.col(keys).cast(pl.String), *_TYPED)
    whole = grid.lazy().join(typed, on=keys, how="left", maintain_order="left")
    return _unavailable(whole.with_columns(_HIDDEN), _absent(counts, table))


def _absent(counts: ProtectedCounts, table: DeclaredTable) -> dict[str, str]:
    """The quarters without a figure, and why: too few returns, or groups that have yet to be counted a first time."""
    absent = counts.absent[table.population]
    if counts.exact or table.characteristic is None or not POPULATIONS[table.population].yearly:
        return absent
    span = counts.spans[table.population]
    due = (one for at, one in enumerate(span) if one not in absent and (at == 0 or one.endswith(EVERY_YEAR)))
    first = next(due, None)
    waiting = (one for one in span if one not in absent and (first is None or one < first))
    return absent | dict.fromkeys(waiting, NOT_YET)


def _unavailable(estimate: pl.LazyFrame, absent: Mapping[str, str]) -> pl.LazyFrame:
    """Say of quarters that cannot be counted why, whatever stands there from an earlier one."""
    if not absent:
        return estimate
    there = pl.col("quarter").is_in(list(absent))
    words = pl.col("quarter").replace_strict(dict(absent), default="", return_dtype=pl.String)
    return estimate.with_columns(
        pl.when(there).then(pl.lit("x")).otherwise("status").alias("status"),
        pl.when(there).then(words).otherwise("note").alias("note"),
        pl.when(~there).then("as_at").alias("as_at"),
    )


def _dated(figures: pl.LazyFrame) -> pl.LazyFrame:
    """Say of figures that stand from an earlier quarter which one it was."""
    return figures.with_columns(_DATED).drop("as_at")


def _exact(estimate: pl.LazyFrame) -> pl.LazyFrame:
    """Leave an organisation's own figures as they are."""
    return estimate.drop("base", "as_at").with_columns(pl.col("note").fill_null(""))
