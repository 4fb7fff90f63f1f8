"""Cohorts that evaluators have named, for all of them to use again."""

from datetime import datetime

import duckdb
import polars as pl

from dashboard.records.faults import RecordsError

CREATE = {
    "saved_cohort": (
        "CREATE TABLE saved_cohort (name VARCHAR NOT NULL, cohort VARCHAR NOT NULL, "
        '"by" VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL)'
    )
}
"""`cohort` is its filters on one line, as `programme=PRG-01,completed=yes`; `at` is UTC."""

LONGEST = 60
"""Characters of a name."""


def save(cursor: duckdb.DuckDBPyConnection, name: str, cohort: str, *, by: str, at: datetime) -> str:
    """Keep a cohort under a name, in the caller's transaction.

    Returns
    -------
    str
        The name as it is kept, without spaces around it.

    Raises
    ------
    RecordsError
        If the name is blank, longer than `LONGEST`, on several lines, or another cohort has it already.
    """
    short = " ".join(name.split())
    if not 0 < len(short) <= LONGEST or not short.isprintable():
        raise RecordsError(f"Give the cohort a name of 1 to {LONGEST} letters.")
    taken = cursor.execute("SELECT cohort FROM saved_cohort WHERE lower(name) = lower(?)", [short]).fetchone()
    if taken and taken[0] != cohort:
        raise RecordsError(
            "Another cohort has that name already. Choose another name, or remove the other cohort first."
        )
    if not taken:
        cursor.execute("INSERT INTO saved_cohort VALUES (?, ?, ?, ?)", [short, cohort, by, at.replace(tzinfo=None)])
    return short


def remove(cursor: duckdb.DuckDBPyConnection, name: str) -> None:
    """Forget a name, in the caller's transaction; one that nobody gave is no fault."""
    cursor.execute("DELETE FROM saved_cohort WHERE name = ?", [name])


def saved(cursor: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give every named cohort by name: `name`, `cohort`, `by`, `at` (UTC)."""
    return cursor.execute('SELECT name, cohort, "by", "at" FROM saved_cohort ORDER BY lower(name)').pl()
