"""The rules for figures made of released counts: what may be shown of them, and how finely."""

from functools import cache

import polars as pl

from dashboard.disclosure.policy import Policy
from dashboard.indicators.indicator import Unit

HIDDEN = "Too few people to show."
NUMBERS = ("value", "lower", "upper", "numerator", "denominator")

_DECIMALS: dict[Unit, int] = {
    "people": 0,
    "full-time equivalents": 0,
    "per cent": 0,
    "percentage points": 0,
    "ratio": 2,
    "pounds": -2,
    "per cent gap": 0,
    "days": 0,
    "score": 1,
    "points": 2,
    "ties": 1,
}

_EXACT: dict[Unit, int] = {"ratio": 3, "index": 3, "per 100,000": 2, "months": 1, "hours": 1, "marks": 1, "score": 1}
"""The same for figures that rest on no people: the sums behind them are exact, or in the policy's own steps."""

WITHHELD = "Too few organisations to show."
"""What stands where a sum of money, or a figure made of such sums, is hidden."""


Step = tuple[pl.Expr, ...]
"""Columns that are worked out at once, from those of the step before."""


def apply_rules(estimate: pl.LazyFrame, unit: Unit, policy: Policy) -> pl.LazyFrame:
    """Hide, cap and round estimates.

    Every hidden figure comes out with the same words and no number at all, whatever was hidden and why.

    Parameters
    ----------
    estimate
        `value`, `lower`, `upper`, `numerator`, `denominator`, `base`, `status` and `note`, from released counts only.
    unit
        Decides the rounding, and whether there is a denominator that must be large enough.
    policy
        Smallest denominator and the caps.

    Returns
    -------
    polars.LazyFrame
        The same rows without `base`.
    """
    shown = estimate.with_columns(_status(None if unit == "people" else policy.rate_base))
    if unit == "per cent":
        shown = shown.with_columns(_capped(policy.rate_caps, policy.caps_below))
    return _finished(shown, _DECIMALS.get(unit, 0), HIDDEN)


def round_only(estimate: pl.LazyFrame, unit: Unit, policy: Policy) -> pl.LazyFrame:
    """Round figures that rest on no people: on what is published elsewhere, or on sums that are protected already.

    Parameters and result are those of `apply_rules`.
    """
    return _finished(estimate.with_columns(_usable()), _EXACT.get(unit, 0), WITHHELD)


def _finished(shown: pl.LazyFrame, decimals: int, words: str) -> pl.LazyFrame:
    """Round and empty what is not shown; expressions are built once, for a release has hundreds of tables."""
    return shown.with_columns(_rounded(decimals)).with_columns(_blanked(words)).drop("base")


@cache
def _usable() -> pl.Expr:
    """Hide whatever has no value and no mark of its own."""
    usable = pl.col("value").is_finite().fill_null(value=False) | pl.col("status").is_in(["x", "z"])
    return pl.when(usable).then("status").otherwise(pl.lit("c")).alias("status")


@cache
def _status(base: int | None) -> pl.Expr:
    """Hide whatever has no value or rests on too few; what was never asked or available keeps its own mark."""
    unusable = ~pl.col("value").is_finite().fill_null(value=False)
    if base is not None:
        unusable |= (pl.col("base") < base).fill_null(value=True)
    kept = pl.col("status").is_in(["x", "z"])
    return pl.when(kept | ~unusable).then(pl.col("status")).otherwise(pl.lit("c")).fill_null("c").alias("status")


@cache
def _capped(caps: tuple[int, int], below: int) -> Step:
    """Replace extreme rates of small groups by the bound they are beyond; their numerator would tell the rate again."""
    low, high = caps
    small = pl.col("denominator") < below
    under, over = small & (pl.col("value") < low), small & (pl.col("value") > high)
    return (
        _choose("value", under, float(low), over, float(high)),
        _choose("lower", under, 0.0, over, float(high)),
        _choose("upper", under, float(low), over, 100.0),
        _choose("note", under, f"under {low} %", over, f"over {high} %"),
        pl.when(under | over).then(None).otherwise("numerator").alias("numerator"),
    )


def _choose(column: str, under: pl.Expr, low: object, over: pl.Expr, high: object) -> pl.Expr:
    return pl.when(under).then(pl.lit(low)).when(over).then(pl.lit(high)).otherwise(pl.col(column)).alias(column)


@cache
def _rounded(decimals: int) -> Step:
    """Round values to the nearest step, halves up, and intervals outwards, so that they still cover what they covered."""
    scale, slack = 10.0**decimals, 1e-9
    rounded = {
        "value": (pl.col("value") * scale + 0.5 + slack).floor(),
        "lower": (pl.col("lower") * scale + slack).floor(),
        "upper": (pl.col("upper") * scale - slack).ceil(),
    }
    # Adding nought turns a negative nought, which prints as -0, into a plain one; the last rounding makes 1.15 of what a
    # division that is done as a multiplication leaves as 1.1500000000000001.
    return tuple((steps / scale + 0.0).round(max(decimals, 0)).alias(name) for name, steps in rounded.items())


@cache
def _blanked(words: str) -> Step:
    """Empty every number of a figure without a value, and give hidden figures their one note."""
    empty = pl.col("status").is_in(["c", "x", "z"])
    hidden = pl.col("status") == "c"
    return (
        *(pl.when(empty).then(None).otherwise(pl.col(name).fill_nan(None)).alias(name) for name in NUMBERS),
        pl.when(hidden).then(pl.lit(words)).otherwise(pl.col("note").fill_null("")).alias("note"),
    )
