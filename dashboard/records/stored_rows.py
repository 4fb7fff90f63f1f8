"""Rows of single submissions, current or not: to compare two of them, or a file with what it would replace."""

from collections.abc import Sequence

import duckdb
import polars as pl

from dashboard.records.ddl import SUBMISSION_ID, quoted
from dashboard.records.declared import Table, columns

_CURRENT = (
    "SELECT s.id, s.owner, s.quarter, s.rows FROM submission s JOIN _places p ON s.owner = p.owner "
    "AND s.quarter IS NOT DISTINCT FROM p.quarter WHERE s.state = 'current' AND s.table_name = ? ORDER BY s.id"
)


def current(cursor: duckdb.DuckDBPyConnection, table: Table, places: pl.DataFrame) -> pl.DataFrame:
    """Give the current submissions of some places: `id`, `owner`, `quarter` and `rows`.

    Parameters
    ----------
    cursor
        Where to read.
    table
        The upload table.
    places
        `owner` and `quarter` (null for a register), each pair once.
    """
    cursor.register("_places", places)
    found = cursor.execute(_CURRENT, [table.table_name()]).pl()
    cursor.unregister("_places")
    return found


def stored(cursor: duckdb.DuckDBPyConnection, table: Table, submissions: Sequence[int]) -> pl.DataFrame:
    """Give the rows of some submissions with the table's own columns, pseudonyms as they are kept."""
    names = ", ".join(quoted(column.name) for column in columns(table))
    query = f"SELECT {names} FROM {quoted(table.table_name())} WHERE list_contains(?, {SUBMISSION_ID})"  # noqa: S608 - names are quoted
    found = cursor.execute(query, [list(submissions)]).pl()
    return found.with_columns(pl.col(column.name).cast(column.dtype) for column in columns(table))
