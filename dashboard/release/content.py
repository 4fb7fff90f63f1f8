"""What a release holds: every figure in one long table, in a form that has one digest wherever it is made."""

import hashlib
from functools import cache

import numpy as np
import polars as pl

from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable

CODED = ("indicator", "table", "quarter", *BREAKDOWNS, *CHARACTERISTICS, "unit", "status", "note")
"""Columns of text; each has few values, so each is kept as a number and a list of values."""

ESTIMATES = ("value", "lower", "upper")
COUNTS = ("numerator", "denominator")
NO_TEXT, NO_COUNT = "", -1
"""What stands for a column that a table does not have, and for a count that is not shown.

Not NULL: under a NULL in a column of whole numbers DuckDB writes whatever was in memory, and no two files are the same.
"""
COLUMNS = (*CODED, *ESTIMATES, *COUNTS)

Tables = dict[tuple[str, str], pl.DataFrame]
"""Figures by indicator key and `DeclaredTable.key`."""


def compact(figures: pl.DataFrame) -> pl.DataFrame:
    """Bring figures to the one form in which they are kept, digested and written.

    Parameters
    ----------
    figures
        One row per figure with `COLUMNS`; columns that no table splits by may be absent.
    """
    absent = [pl.lit(NO_TEXT).alias(name) for name in CODED if name not in figures.columns]
    texts = figures.with_columns(absent).with_columns(pl.col(CODED).cast(pl.String).fill_null(NO_TEXT))
    return texts.select(
        *(pl.col(name).cast(pl.Enum(values(texts[name]))) for name in CODED),
        *(_without_minus_nought(name) for name in ESTIMATES),
        pl.col(COUNTS).cast(pl.Int64).fill_null(NO_COUNT),
    )


def values(column: pl.Series) -> list[str]:
    """Every value of a column, sorted, so that the numbers that stand for them do not depend on who came first."""
    return column.unique().cast(pl.String).sort().to_list()


def digest(figures: pl.DataFrame) -> str:
    """Give the SHA-256 of compact figures: of every column's name, values, numbers and gaps, in order."""
    hashed = hashlib.sha256()
    for column in figures:
        hashed.update(column.name.encode() + b"\0")
        if isinstance(column.dtype, pl.Enum):
            hashed.update("\0".join(column.dtype.categories).encode())
            column = column.to_physical().cast(pl.Int32)  # noqa: PLW2901 - the numbers are what is hashed next
        hashed.update(column.is_null().to_numpy().tobytes())
        numbers = column.fill_null(0).to_numpy()
        hashed.update(numbers.astype(np.dtype(numbers.dtype).newbyteorder("<")).tobytes())
    return hashed.hexdigest()


def by_table(figures: pl.DataFrame) -> Tables:
    """Split compact figures, once, into what a question asks for; a table keeps only the columns that it has."""
    counts = (pl.when(pl.col(name) != NO_COUNT).then(name).alias(name) for name in COUNTS)
    parts = figures.with_columns(counts).partition_by("indicator", "table", as_dict=True, include_key=True)
    return {
        (str(indicator), str(table)): part.select("quarter", *_dimensions(str(table)), *ESTIMATES, *COUNTS, *CODED[-3:])
        for (indicator, table), part in parts.items()
    }


@cache
def declared(key: str) -> DeclaredTable:
    """Read a table's key back."""
    return DeclaredTable.read(key)


def _without_minus_nought(name: str) -> pl.Expr:
    """Two spellings of one number would be two releases."""
    number = pl.col(name).cast(pl.Float64)
    return pl.when(number == 0).then(0.0).otherwise(number).alias(name)


def _dimensions(key: str) -> tuple[str, ...]:
    return declared(key).dimensions
