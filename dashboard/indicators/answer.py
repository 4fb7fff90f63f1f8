"""The last step of every estimator: the agreed columns, and a plain sentence wherever there can be no figure."""

from functools import cache
from typing import NamedTuple

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable

FIGURE = ("value", "lower", "upper", "numerator", "denominator", "base")
"""The numbers of an answer; all of them are empty where the status is not."""

NOBODY = "There is nobody in this group, so there is no share."
"""What stands where a denominator is nought."""


class Impossible(NamedTuple):
    """A case in which there is no figure: when, with which status, and why in words."""

    when: pl.Expr
    status: str
    note: str


def answer(
    frame: pl.DataFrame, table: DeclaredTable, *impossible: Impossible, note: str | pl.Expr = ""
) -> pl.DataFrame:
    """Give an estimate its agreed shape.

    Parameters
    ----------
    frame
        The table's columns and those of `FIGURE`, null where a part is hidden; and `as_at`, the quarter it all is of.
    table
        The table answered.
    impossible
        Cases without a figure, the first that holds counting. Everything else without a value is `c`, with no
        words of its own: hidden, absent and empty must look the same.
    note
        What stands beside every figure shown: one sentence, or an expression that gives one for each.
    """
    hidden = Impossible(pl.col("value").is_null(), "c", "")
    status, words = pl.lit(""), pl.lit(note) if isinstance(note, str) else note.fill_null("")
    for case in reversed((*impossible, hidden)):
        holds = case.when.fill_null(False)
        status = pl.when(holds).then(pl.lit(case.status)).otherwise(status)
        words = pl.when(holds).then(pl.lit(case.note)).otherwise(words)
    shown = frame.with_columns(status.alias("status"), words.alias("note"))
    return shown.select("quarter", *table.dimensions, *_figures(), "status", "note", "as_at")


def nobody(denominator: str) -> Impossible:
    """The case of a denominator of nought."""
    return Impossible(pl.col(denominator) == 0, "z", NOBODY)


@cache
def _figures() -> tuple[pl.Expr, ...]:
    return tuple(pl.when(pl.col("status") == "").then(pl.col(name).cast(_type(name))).alias(name) for name in FIGURE)


def _type(name: str) -> type[pl.DataType]:
    """Estimates are fractions; the released counts that they rest on stay whole."""
    return pl.Float64 if name in ("value", "lower", "upper") else pl.Int64
