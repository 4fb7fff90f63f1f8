"""Join the small files of a lake into large ones: each submission is a file of its own, and a question opens all of them.

Nothing that was stored changes, nor any earlier state: a joined file knows which of its rows came when.
"""

from pathlib import Path
from typing import NamedTuple

import duckdb

from dashboard.records.attaching import NAME
from dashboard.records.ddl import literal
from dashboard.records.lake import lake_at
from dashboard.records.transaction import turn

KEPT = "1 day"
"""How long the files that were joined stay on the disk, for whoever was reading them; and what a killed writer left."""

_SEVERAL = f"SELECT table_name FROM ducklake_table_info('{NAME}') WHERE file_count > 1 ORDER BY table_name"  # noqa: S608 - ours
_TAKEN_AWAY = (
    f"SELECT count(*) FROM ducklake_cleanup_old_files('{NAME}', older_than => now() - INTERVAL '{KEPT}')",  # noqa: S608 - ours
    f"SELECT count(*) FROM ducklake_delete_orphaned_files('{NAME}', older_than => now() - INTERVAL '{KEPT}')",  # noqa: S608 - ours
)


class Joined(NamedTuple):
    """What became of one table's files."""

    table: str
    files: int
    into: int

    def __str__(self) -> str:
        """Say it in words."""
        return f"{self.table}: {self.files:,} files joined into {self.into:,}"


def join_files(connection: duckdb.DuckDBPyConnection, path: Path) -> tuple[Joined, ...]:
    """Join each table's files in a turn of its own, so that nobody waits for all of them, and take away those joined earlier.

    Returns
    -------
    tuple of Joined
        The tables of which files were joined; none where the records are one file.
    """
    if not lake_at(path):
        return ()
    with connection.cursor() as cursor:
        tables = [str(name) for (name,) in cursor.execute(_SEVERAL).fetchall()]
    joined = tuple(one for table in tables for one in _joined(connection, path, table))
    with turn(connection, path), connection.cursor() as cursor:
        for statement in _TAKEN_AWAY:
            cursor.execute(statement).fetchall()
    return joined


def _joined(connection: duckdb.DuckDBPyConnection, path: Path, table: str) -> list[Joined]:
    with turn(connection, path), connection.cursor() as cursor:
        found = cursor.execute(f"CALL ducklake_merge_adjacent_files('{NAME}', {literal(table)})").fetchall()
    return [Joined(table, files, into) for _, _, files, into in found]
