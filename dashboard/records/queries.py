"""Read what is current: rows, quarters, known identifiers, and the list of submissions."""

import hashlib
from collections.abc import Sequence

import duckdb
import polars as pl

from dashboard.records.arrangement import QUARTER
from dashboard.records.ddl import quoted
from dashboard.records.declared import Table, columns

_SUBMISSIONS = (
    'SELECT id, table_name AS "table", owner, quarter, state::VARCHAR AS state, rows, "by", "at", file_name, file_hash, '
    "supersedes, notes FROM submission ORDER BY id"
)
_QUARTERS = (
    "SELECT DISTINCT quarter FROM submission WHERE state = 'current' AND table_name = ? AND quarter IS NOT NULL "
    "ORDER BY quarter"
)
_FINGERPRINT = (
    "SELECT id, table_name, owner, coalesce(quarter, ''), rows, file_hash FROM submission WHERE state = 'current' "
    "ORDER BY id"
)


def submissions(cursor: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give every submission there ever was, oldest first; `at` is in UTC, `notes` has one note a line."""
    return cursor.execute(_SUBMISSIONS).pl().with_columns(pl.col("at").dt.replace_time_zone("UTC"))


def rows(
    cursor: duckdb.DuckDBPyConnection,
    table: Table,
    owner: str | None = None,
    quarters: Sequence[str] | None = None,
    names: Sequence[str] | None = None,
) -> pl.DataFrame:
    """Give current rows of a table, with the types that `submit` takes.

    Parameters
    ----------
    cursor
        Where to read.
    table
        The upload table.
    owner
        Whose rows; everybody's when None.
    quarters
        Which quarters; every one when None.
    names
        Which columns, in this order; the table's own when None.
    """
    wanted = list(names) if names is not None else [column.name for column in columns(table)]
    conditions: list[tuple[str, object]] = []
    if owner is not None:
        conditions.append((f"{quoted(table.owner())} = ?", owner))
    if quarters is not None:
        conditions.append((f"list_contains(?, {quoted(QUARTER)})", list(quarters)))
    where = " AND ".join(["true", *(condition for condition, _ in conditions)])
    query = f"SELECT {', '.join(map(quoted, wanted))} FROM {quoted('current_' + table.table_name())} WHERE {where}"  # noqa: S608 - names are quoted, values are parameters
    found = cursor.execute(query, [value for _, value in conditions]).pl()
    kinds = {column.name: column.dtype for column in columns(table) if column.name in wanted}
    return found.with_columns(pl.col(name).cast(kind) for name, kind in kinds.items())


def known(cursor: duckdb.DuckDBPyConnection, table: Table) -> frozenset[str]:
    """Give every current value of the first column of a register's key, for example each organisation's id."""
    column, view = quoted(table.key()[0]), quoted("current_" + table.table_name())
    found = cursor.execute(f"SELECT DISTINCT {column} FROM {view}")  # noqa: S608 - names are quoted
    return frozenset(value for (value,) in found.fetchall())


def quarters(cursor: duckdb.DuckDBPyConnection, table: str) -> tuple[str, ...]:
    """Give the quarters that have a current submission of a table, oldest first."""
    return tuple(quarter for (quarter,) in cursor.execute(_QUARTERS, [table]).fetchall())


def fingerprint(cursor: duckdb.DuckDBPyConnection) -> str:
    """Give one SHA-256 for what is current: the same submissions of the same files give the same one."""
    lines = ("\x1f".join(map(str, row)) for row in cursor.execute(_FINGERPRINT).fetchall())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
