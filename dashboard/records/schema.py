"""Make the tables of the records, and bring a file from an older version up to what the code declares."""

from collections.abc import Iterator, Mapping

import duckdb

from dashboard.records import audit, burden, erasure, explanations, memory, saved_cohorts, targets
from dashboard.records.ddl import create_table, create_view, declared_columns, never_null, quoted, stored_columns
from dashboard.records.declared import Table
from dashboard.records.faults import RecordsError
from dashboard.records.lake import is_lake, to_hold
from data_models import Classification

VERSION = 1
"""The version of the bookkeeping tables below; upload tables follow `data_models` without a number."""

_STATE = "ENUM('current', 'replaced', 'withdrawn')"
BOOKKEEPING = {
    "about": "CREATE TABLE about (name VARCHAR NOT NULL, value VARCHAR NOT NULL)",
    "submission": (
        "CREATE TABLE submission (id INTEGER NOT NULL, table_name VARCHAR NOT NULL, owner VARCHAR NOT NULL, "
        f"quarter VARCHAR, state {_STATE} NOT NULL, rows BIGINT NOT NULL, "
        '"by" VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL, file_name VARCHAR NOT NULL, file_hash VARCHAR NOT NULL, '
        "supersedes INTEGER, notes VARCHAR NOT NULL)"
    ),
    "audit": audit.CREATE,
}
"""Name -> statement that makes it. `submission.at` is UTC; `notes` has one note a line. A submission's rows never change, only its state does."""

LATER = {
    **memory.CREATE,
    **explanations.CREATE,
    **burden.CREATE,
    **erasure.CREATE,
    **targets.CREATE,
    **saved_cohorts.CREATE,
}
"""Tables that came after version 1 and change nothing for who does not know them: name -> statement that makes it."""

Tables = Mapping[str, Table]
"""Upload tables by name."""

_COLUMNS = (
    "SELECT table_name, column_name, data_type, is_nullable FROM duckdb_columns() WHERE NOT internal "
    "AND database_name = current_database() AND schema_name = 'main'"
)


def pending(cursor: duckdb.DuckDBPyConnection, tables: Tables, code_lists: Mapping[str, Classification]) -> list[str]:
    """Give the statements that would bring the file up to what the code declares; none where it is so already.

    New tables and columns are made and changed types are changed. A column that is no longer declared stays with what
    it holds, and may be left empty from now on.
    """
    stored, in_lake = _stored(cursor), is_lake(cursor)
    statements = [statement for name, statement in LATER.items() if name not in stored]
    for name, table in tables.items():
        if name in stored:
            wanted = stored_columns(table, code_lists, in_lake=in_lake)
            changes = list(_changes(name, stored[name], wanted, never_null(table)))
        else:
            changes = list(create_table(table, code_lists, in_lake=in_lake))
        read_as = _read_as(table, code_lists) if in_lake else {}
        if changes or _reads_otherwise(stored[f"current_{name}"], read_as):
            statements += [*changes, create_view(table, read_as)]
    return statements


def unsettled(cursor: duckdb.DuckDBPyConnection) -> list[str]:
    """Give the statements that a lake has to be told once its tables are there; none for a file."""
    return to_hold(cursor, (*BOOKKEEPING, *LATER)) if is_lake(cursor) else []


def prepare(cursor: duckdb.DuckDBPyConnection, tables: Tables, code_lists: Mapping[str, Classification]) -> None:
    """Make a new file's tables, or bring an older file up to date, inside the caller's transaction.

    Raises
    ------
    RecordsError
        If the file is a DuckDB file of another kind, was written by a newer Equity Monitor, or holds values that a
        changed column no longer allows.
    """
    if not _stored(cursor):
        _create_bookkeeping(cursor)
    check_version(cursor)
    for statement in pending(cursor, tables, code_lists):
        try:
            cursor.execute(statement)
        except duckdb.ConversionException as fault:
            message = "The records hold codes that this version no longer lists. Use the version that wrote them."
            raise RecordsError(message) from fault


def check_version(cursor: duckdb.DuckDBPyConnection) -> None:
    """Refuse a DuckDB file that does not hold records, and one that a newer Equity Monitor wrote; an empty one passes.

    Raises
    ------
    RecordsError
        Saying which, and what to do.
    """
    names = _stored(cursor).keys()
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


def _read_as(table: Table, code_lists: Mapping[str, Classification]) -> dict[str, str]:
    """Give the columns of codes with their types, in which a lake cannot store them."""
    return {name: kind for name, kind in declared_columns(table, code_lists).items() if kind.startswith("ENUM")}


def _reads_otherwise(shown: dict[str, tuple[str, bool]], wanted: dict[str, str]) -> bool:
    """Whether a view gives columns another type than is declared: a list of codes has changed since."""
    return any(shown[column][0] != kind for column, kind in wanted.items())


def _create_bookkeeping(cursor: duckdb.DuckDBPyConnection) -> None:
    """Make the tables that keep account of submissions, and write down that the file was made."""
    in_lake = is_lake(cursor)
    for statement in BOOKKEEPING.values():
        cursor.execute(statement.replace(_STATE, "VARCHAR") if in_lake else statement)
    write_about(cursor, "schema_version", str(VERSION))
    made = audit.Entry("created", f"records version {VERSION}")
    audit.note(cursor, [made], by="", at=audit.now())


def _changes(
    table: str, stored: dict[str, tuple[str, bool]], wanted: dict[str, str], filled: frozenset[str]
) -> Iterator[str]:
    """Give the statements that bring one table up to date."""
    alter = f"ALTER TABLE {quoted(table)}"
    for column, kind in wanted.items():
        if column not in stored:
            yield f"{alter} ADD COLUMN {quoted(column)} {kind}"
        elif stored[column][0] != kind:
            yield f"{alter} ALTER COLUMN {quoted(column)} TYPE {kind}"
    for column, (_, nullable) in stored.items():
        if not nullable and column not in filled:
            yield f"{alter} ALTER COLUMN {quoted(column)} DROP NOT NULL"
