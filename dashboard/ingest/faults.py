"""Faulty cells as a frame: no object is made for a cell until somebody looks at it."""

from collections.abc import Sequence
from functools import cache

import polars as pl

from dashboard.ingest.problem import Category

SCHEMA: dict[str, type[pl.DataType]] = {
    "index": pl.UInt32,
    "column": pl.String,
    "value": pl.String,
    "category": pl.String,
    "message": pl.String,
    "code": pl.String,
}


@cache
def no_faults() -> pl.DataFrame:
    """Give the empty frame of faults, the same each time: most columns have none."""
    return pl.DataFrame(schema=SCHEMA)


def faults_at(
    index: pl.Series,
    column: str,
    values: pl.Series | str | None,
    category: Category | pl.Series,
    message: str | pl.Series,
    code: str,
) -> pl.DataFrame:
    """Make a frame of faults of one kind in one column.

    Parameters
    ----------
    index
        Positions of the faulty rows among the rows read, 0 for the first.
    column
        Name of the column.
    values
        What the cells hold, in the order of `index`; a text to show in the place of each; None to show nothing.
    category, message
        Kind of fault and a sentence: one for all, or a series in the order of `index`.
    code
        The rule's short name.
    """
    if not len(index):
        return no_faults()
    texts = {"column": column, "value": values, "category": category, "message": message, "code": code}
    held = [_as_long(text, len(index)).alias(name) for name, text in texts.items()]
    return pl.DataFrame([index.cast(pl.UInt32).alias("index"), *held])


def _as_long(text: str | pl.Series | None, rows: int) -> pl.Series:
    """Give the same text in every row, or a series as it is; without a query, because most parts have a row or two."""
    if isinstance(text, pl.Series):
        return text.cast(pl.String)
    return pl.Series([text], dtype=pl.String).new_from_index(0, rows)


def gather(parts: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """Join frames of faults into one."""
    filled = [part for part in parts if part.height]
    return pl.concat(filled) if filled else no_faults()
