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
    values: pl.Series | None,
    category: Category,
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
        What the cells hold, in the order of `index`; None to show nothing.
    category, code
        Kind of fault and the rule's short name.
    message
        One sentence for all, or a series of sentences in the order of `index`.
    """
    if not len(index):
        return no_faults()
    shown = pl.lit(None, dtype=pl.String) if values is None else values.cast(pl.String)
    return pl.DataFrame({"index": index.cast(pl.UInt32)}).select(
        "index",
        pl.lit(column).alias("column"),
        shown.alias("value"),
        pl.lit(category).alias("category"),
        (pl.lit(message) if isinstance(message, str) else message).alias("message"),
        pl.lit(code).alias("code"),
    )


def gather(parts: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """Join frames of faults into one."""
    filled = [part for part in parts if part.height]
    return pl.concat(filled) if filled else no_faults()
