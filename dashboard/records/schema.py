"""Make the tables of the records, and bring a file from an older version up to what the code declares."""

from collections.abc import Mapping

import duckdb

from dashboard.records import audit
from dashboard.records.ddl import create_table, create_view, never_null, quoted, stored_columns
from dashboard.records.declared import Table
from dashboard.records.faults import RecordsError
from data_models import Classification

VERSION = 1
"""The version of the bookkeeping tables below; upload tables follow `data_models` without a number."""

BOOKKEEPING = (
    "CREATE TABLE about (name VARCHAR NOT NULL, value VARCHAR NOT NULL)",
    (
        "CREATE TABLE submission (id INTEGER NOT NULL, table_name VARCHAR NOT NULL, owner VARCHAR NOT NULL, "
        "quarter VARCHAR, state ENUM('current', 'replaced', 'withdrawn') NOT NULL, rows BIGINT NOT NULL, "
        '"by" VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL, file_name VARCHAR NOT NULL, file_hash VARCHAR NOT NULL, '
        "supersedes INTEGER, notes VARCHAR NOT NULL)"
    ),
    audit.CREATE,
)
"""`submission.at` is UTC; `notes` has one note a line. A submission's rows never change, only its state does."""

Tables = Mapping[str, Table]
"""Upload tables by name."""

_COLUMNS = (
    "SELECT table_name, column_name, data_type, is_nullable FROM duckdb_columns() WHERE NOT internal "
    "AND database_name = current_database() AND schema_name = 'main'"
)


def prepare(cursor: duckdb.DuckDBPyConnection, tables: Tables, code_lists: Mapping[str, Classification]) -> None:
    """Make what is missing and change what is out of date, inside the caller's transaction.

    Raises
    ------
    RecordsError
        If the file is a DuckDB file of another kind, was written by a newer Equity Monitor, or holds values that a
        changed column no longer allows.
    """
    stored = _stored(cursor)
    check_version(cursor, frozenset(stored))
    if not stored:
        _create_bookkeeping(cursor)
    for name, table in tables.items():
        if name in stored:
            _bring_up_to_date(cursor, name, stored[name], stored_columns(table, code_lists), never_null(table))
        else:
            for statement in create_table(table, code_lists):
                cursor.execute(statement)
        cursor.execute(create_view(table))


def is_current(cursor: duckdb.DuckDBPyConnection, tables: Tables, code_lists: Mapping[str, Classification]) -> bool:
    """Whether the file holds every table and column just as declared, so that nothing needs changing."""
    stored = _stored(cursor)
    return all(
        {column: kind for column, (kind, _) in stored.get(name, {}).items()} == stored_columns(table, code_lists)
        for name, table in tables.items()
    )


def check_version(cursor: duckdb.DuckDBPyConnection, stored: frozenset[str] | None = None) -> None:
    """Refuse a DuckDB file that is not one of records, and one that a newer Equity Monitor wrote.

    Raises
    ------
    RecordsError
        Saying which, and what to do.
    """
    names = frozenset(_stored(cursor)) if stored is None else stored
    if not names:
        return
    version = read_about(cursor, "schema_version") if {"about", "submission", "audit"} <= names else None
    if version is None:
        raise RecordsError("That DuckDB file does not hold records. Give the path of the records file.")
    if int(version) > VERSION:
        raise RecordsError(
            f"These records were written by a newer Equity Monitor (records version {version}, this one reads "
            f"{VERSION}). Update Equity Monitor, then try again."
        )


def read_about(cursor: duckdb.DuckDBPyConnection, name: str) -> str | None:
    """Read one fact about the file, for example `schema_version` or `pepper_fingerprint`."""
    row = cursor.execute("SELECT value FROM about WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else None


def write_about(cursor: duckdb.DuckDBPyConnection, name: str, value: str) -> None:
    """Write one fact about the file, once."""
    cursor.execute("INSERT INTO about VALUES (?, ?)", [name, value])


def _stored(cursor: duckdb.DuckDBPyConnection) -> dict[str, dict[str, tuple[str, bool]]]:
    """Give each stored table or view with its columns: type, and whether it may be null."""
    found: dict[str, dict[str, tuple[str, bool]]] = {}
    for table, column, kind, nullable in cursor.execute(_COLUMNS).fetchall():
        found.setdefault(table, {})[column] = (kind, nullable)
    return found


def _create_bookkeeping(cursor: duckdb.DuckDBPyConnection) -> None:
    """Make the tables that keep account of submissions, and write down that the file was made."""
    for statement in BOOKKEEPING:
        cursor.execute(statement)
    write_about(cursor, "schema_version", str(VERSION))
    made = audit.Entry("created", f"records version {VERSION}")
    audit.note(cursor, [made], by="", at=audit.now())


def _bring_up_to_date(
    cursor: duckdb.DuckDBPyConnection,
    table: str,
    stored: dict[str, tuple[str, bool]],
    wanted: dict[str, str],
    filled: frozenset[str],
) -> None:
    """Add new columns and change types; a column no longer declared stays, and may be left empty from now on."""
    for column, kind in wanted.items():
        if column not in stored:
            cursor.execute(f"ALTER TABLE {quoted(table)} ADD COLUMN {quoted(column)} {kind}")
        elif stored[column][0] != kind:
            _change_type(cursor, table, column, kind)
    for column, (_, nullable) in stored.items():
        if not nullable and column not in filled:
            cursor.execute(f"ALTER TABLE {quoted(table)} ALTER COLUMN {quoted(column)} DROP NOT NULL")


def _change_type(cursor: duckdb.DuckDBPyConnection, table: str, column: str, kind: str) -> None:
    """Change a column's type, for example when a classification gains a code."""
    try:
        cursor.execute(f"ALTER TABLE {quoted(table)} ALTER COLUMN {quoted(column)} TYPE {kind}")
    except duckdb.ConversionException as fault:
        message = f"Stored values of {column} in {table} are not allowed by this version. Use the version before it."
        raise RecordsError(message) from fault
