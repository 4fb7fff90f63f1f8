"""By-and-for organisations against the others: the disadvantage ratio of two shares, one figure a quarter, with its verdict."""

import polars as pl

from dashboard.estimators.direction import Outcome, disadvantage
from dashboard.estimators.interval import Interval
from dashboard.estimators.ratio import miettinen_nurminen
from dashboard.estimators.weighted import effective_number
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.verdicts import verdicts

NO_PAIR = "There is nothing of one of the two to compare, so there is no ratio."

_NAMED = {
    "this group is": "by-and-for organisations are",
    "the group it is compared with is": "the other organisations are",
}


def pairs(rows: pl.DataFrame, part: pl.Expr, known: pl.Expr, weight: pl.Expr | None = None) -> pl.DataFrame:
    """Give, for each quarter, what holds of by-and-for organisations and of the others, in effective numbers.

    Parameters
    ----------
    rows
        `quarter`, `by_and_for` and whatever the expressions read.
    part, known
        Conditions on a row: what is counted, and where that is known.
    weight
        What a row weighs; 1 without it.

    Returns
    -------
    polars.DataFrame
        `quarter`, and `events` and `total` of each, those of the others with `reference_` before them.
    """
    weighed = rows.filter(known).with_columns((weight if weight is not None else pl.lit(1.0)).alias("weight"))
    sums = [_sums(weighed, part, code, prefix) for code, prefix in (("yes", ""), ("no", "reference_"))]
    return sums[0].join(sums[1], on="quarter", how="full", coalesce=True)


def _sums(rows: pl.DataFrame, part: pl.Expr, code: str, prefix: str) -> pl.DataFrame:
    sums = (
        rows.filter(pl.col("by_and_for") == code)
        .group_by("quarter")
        .agg(
            pl.col("weight").filter(part).sum().alias("part"),
            pl.col("weight").sum().alias("whole"),
            (pl.col("weight") ** 2).sum().alias("squares"),
        )
    )
    number = pl.Series("number", effective_number(sums["whole"], sums["squares"]))
    return sums.with_columns(number).select(
        "quarter",
        (pl.col("part") / pl.col("whole") * pl.col("number")).alias(f"{prefix}events"),
        pl.col("number").alias(f"{prefix}total"),
    )


def compared(cells: pl.DataFrame, table: DeclaredTable, outcome: Outcome, what: str) -> pl.DataFrame:
    """Answer with the disadvantage ratio of `pairs` laid on a table: above 1 where by-and-for organisations fare worse.

    Parameters
    ----------
    cells
        `quarter`, `as_at`, and the columns of `pairs`.
    table
        The table answered.
    outcome
        Whether what is counted is good to have.
    what
        What is counted, in the plural, for the sentence on how many more would settle it.
    """
    names = ("events", "total", "reference_events", "reference_total")
    x, m, y, n = (cells[name].cast(pl.Float64).to_numpy() for name in names)
    ratio = miettinen_nurminen(x, m, y, n)
    return judged(cells, table, disadvantage(ratio, outcome), what)


def judged(cells: pl.DataFrame, table: DeclaredTable, ratio: Interval, what: str) -> pl.DataFrame:
    """Answer with a disadvantage ratio and its verdict."""
    numbers = with_interval(cells, ratio).with_columns(
        (pl.col("events") + pl.col("reference_events")).alias("both_events"),
        (pl.col("total") + pl.col("reference_total")).alias("both_total"),
        pl.col("total").round(0).alias("numerator"),
        pl.col("reference_total").round(0).alias("denominator"),
        pl.lit(None, pl.Int64).alias("base"),
    )
    noted = verdicts(numbers, "both_events", "both_total", what)
    words = named(pl.col("verdict"))
    return answer(noted, table, Impossible(pl.col("value").is_null(), "x", NO_PAIR), note=words)


def named(verdict: pl.Expr) -> pl.Expr:
    """Name the two sides in a verdict's sentence."""
    return verdict.str.replace_many(_NAMED)
