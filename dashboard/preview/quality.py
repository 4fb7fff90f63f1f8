"""How good an organisation's own data is: what is filled in, what is not known, and what has drifted since last time."""

from dataclasses import dataclass

import polars as pl

from dashboard.records import Records
from data_models import CLASSIFICATIONS, TABLES, Column

NOT_KNOWN = ("Unknown", "Not stated", "Not collected", "Not known", "Prefer not to say")
"""Codes that fill a cell and tell nothing."""


@dataclass(frozen=True)
class Quality:
    """One column of one organisation's quarter.

    Parameters
    ----------
    column, title
        Which.
    filled, known
        Shares of its cells, 0 to 1: not blank, and not blank with a code that tells something.
    drift
        Total variation distance, 0 to 1, from the quarter before: the share of people who would have to be moved to
        another code to give the mix of then. None where there is no earlier quarter, or nothing to compare.
    """

    column: str
    title: str
    filled: float
    known: float
    drift: float | None


def quality(records: Records, table: str, owner: str, quarter: str) -> tuple[Quality, ...]:
    """Measure the columns of one owner's current rows, exactly: for those who supplied them and nobody else.

    Parameters
    ----------
    records
        What is submitted.
    table, owner, quarter
        Which rows.
    """
    rows = records.rows(table, owner, [quarter])
    earlier = [one for one in records.quarters(table) if one < quarter]
    before = records.rows(table, owner, earlier[-1:]) if earlier else rows.clear()
    columns = [one for one in TABLES[table].columns() if one.name not in {*TABLES[table].key(), "quarter"}]
    return tuple(_of(column, rows[column.name], before[column.name]) for column in columns if rows.height)


def _of(column: Column, now: pl.Series, before: pl.Series) -> Quality:
    filled = 1 - now.null_count() / len(now)
    told = now.drop_nulls()
    known = int((~told.cast(pl.String).is_in(NOT_KNOWN)).sum()) / len(now)
    mixed = column.classification in CLASSIFICATIONS and column.kind == "classification"
    return Quality(column.name, column.title, filled, known, drift(now, before) if mixed and len(before) else None)


def drift(now: pl.Series, before: pl.Series) -> float:
    """Give the total variation distance between two mixes of codes, 0 (alike) to 1 (nothing in common)."""
    mixes = [each.cast(pl.String).alias("code").value_counts(normalize=True, name="share") for each in (now, before)]
    both = (
        mixes[0].join(mixes[1], on="code", how="full", coalesce=True, nulls_equal=True, suffix="_before").fill_null(0)
    )
    return float((both["share"] - both["share_before"]).abs().sum() / 2)
