"""Copies of a lake are records files like any other, and a records file can be poured into a lake: that is how one moves."""

from pathlib import Path

import duckdb

from dashboard.records import audit, erasure, schema, tombstones
from dashboard.records.attaching import NAME, opened, unlocked
from dashboard.records.ddl import quoted
from dashboard.records.faults import explained
from dashboard.records.key import RecordsKey
from dashboard.records.lake import attach_lake, turn
from dashboard.records.transaction import write_lock, writing
from dashboard.settings import Lake
from data_models import CLASSIFICATIONS, TABLES

_BACKUP = "_backup"
_PURGE = (
    f"CALL ducklake_rewrite_data_files('{NAME}', delete_threshold => 0)",
    f"CALL ducklake_merge_adjacent_files('{NAME}')",
    f"CALL ducklake_expire_snapshots('{NAME}', older_than => now())",
    f"CALL ducklake_cleanup_old_files('{NAME}', cleanup_all => true)",
    f"CALL ducklake_delete_orphaned_files('{NAME}', cleanup_all => true)",
)
"""Write files anew without what was deleted, then let go of every earlier state and of its files."""
_TABLES = (
    "SELECT table_name FROM duckdb_tables() WHERE database_name = ? AND schema_name = 'main' AND NOT internal "
    "ORDER BY table_name"
)
_VIEWS = "SELECT view_name FROM duckdb_views() WHERE database_name = ? AND schema_name = 'main' AND NOT internal"
_COLUMNS = "SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = ? AND table_name = ?"


def copy_out(cursor: duckdb.DuckDBPyConnection, target: str) -> None:
    """Copy a lake, as it is at one moment, into an empty database that is attached, in the form of a records file."""
    cursor.execute(f"USE {target}")
    cursor.execute("BEGIN TRANSACTION")
    schema.prepare(cursor, TABLES, CLASSIFICATIONS)
    pour(cursor, NAME, target)
    cursor.execute("COMMIT")
    cursor.execute(f"USE {NAME}")


def restore(backup: Path, lake: Lake, by: str, digest: str) -> None:
    """Put a records file that is whole in the place of what a lake holds, in one step; earlier states stay in the lake.

    Parameters
    ----------
    backup
        The file.
    lake
        Where to; made where there is none.
    by, digest
        Who asked, and the file's SHA-256, for the audit trail.

    Raises
    ------
    RecordsError
        If the file is not of this version, or either of the two fails; nothing is changed.
    """
    with explained(backup):
        connection = opened(backup, RecordsKey.every_one(), read_only=True, name=_BACKUP)
    with connection, explained(lake.files):
        connection.execute(f"USE {_BACKUP}")
        schema.check_version(connection)
        lake.files.mkdir(mode=0o700, exist_ok=True)
        attach_lake(connection, lake)
        with writing(connection, lake.files) as cursor:
            schema.check_version(cursor)
            _clear(cursor)
            schema.prepare(cursor, TABLES, CLASSIFICATIONS)
            pour(cursor, _BACKUP, NAME)
            audit.note(cursor, [audit.Entry("recovered", f"backup {digest}")], by=by, at=audit.now())
            forgotten = erasure.obey(cursor, tombstones.read(lake.files))
    if forgotten:
        purge(lake)


def purge(lake: Lake) -> None:
    """Take what was deleted out of a lake's files and catalogue, and every earlier state of it, for good."""
    with write_lock(lake.files), explained(lake.files), unlocked() as connection:
        attach_lake(connection, lake)
        with turn(connection):
            for statement in _PURGE:
                connection.execute(statement)


def pour(cursor: duckdb.DuckDBPyConnection, source: str, target: str) -> None:
    """Make the tables of one database hold what those of the same names in another do, in the caller's transaction."""
    for (name,) in cursor.execute(_TABLES, [source]).fetchall():
        table = f"{target}.main.{quoted(name)}"
        kept = dict(cursor.execute(_COLUMNS, [target, name]).fetchall())
        for column, kind in cursor.execute(_COLUMNS, [source, name]).fetchall():
            if column not in kept:
                cursor.execute(f"ALTER TABLE {table} ADD COLUMN {quoted(column)} {kind}")
        cursor.execute(f"DELETE FROM {table}")  # noqa: S608 - names are quoted
        cursor.execute(f"INSERT INTO {table} BY NAME SELECT * FROM {source}.main.{quoted(name)}")  # noqa: S608 - likewise


def _clear(cursor: duckdb.DuckDBPyConnection) -> None:
    """Drop everything, which asks nothing of files that may be damaged."""
    for query, kind in ((_VIEWS, "VIEW"), (_TABLES, "TABLE")):
        for (name,) in cursor.execute(query, [NAME]).fetchall():
            cursor.execute(f"DROP {kind} {NAME}.main.{quoted(name)}")
