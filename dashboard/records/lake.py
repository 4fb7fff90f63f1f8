"""Records that several machines write: rows in encrypted Parquet files of a folder, their catalogue in PostgreSQL."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from types import ModuleType

import duckdb
import duckdb_extension_ducklake
import duckdb_extension_httpfs
import duckdb_extension_postgres_scanner

from dashboard import settings
from dashboard.records.attaching import NAME
from dashboard.records.ddl import literal
from dashboard.settings import Lake

_TURNS = "turns"
_EXTENSIONS = (duckdb_extension_ducklake, duckdb_extension_postgres_scanner, duckdb_extension_httpfs)
_PATIENCE = (
    "options='-c lock_timeout=2min -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3'"
)
"""How long to wait for a turn, and how soon PostgreSQL gives up a machine that has gone without a word."""
_TAKE = f"SELECT * FROM postgres_query('{_TURNS}', 'SELECT pg_advisory_xact_lock({{turn}})')"  # noqa: S608 - constants
_STILL_MINE = f"SELECT * FROM postgres_query('{_TURNS}', 'SELECT 1')"  # noqa: S608 - constants

_HELD = "data_inlining_row_limit"
_SMALL = 10_000
"""Rows added at once, up to which they are little."""

Confirm = Callable[[], object]
"""Called before a commit: raises where the turn was lost, because then somebody else may have written meanwhile."""


class Turn(Enum):
    """What one machine at a time may do; the number is that of PostgreSQL's lock."""

    WRITE = 0
    PUBLISH = 1


def lake_at(path: Path) -> Lake | None:
    """Give the lake whose files are in a folder, where the settings name it; None where the path is that of a file."""
    named = settings.lake()
    return named if named and named.files == path.absolute() else None


def attach_lake(connection: duckdb.DuckDBPyConnection, lake: Lake, *, read_only: bool = False) -> None:
    """Bring a lake in, making it where there is none and it may be written.

    DuckLake writes each file with a key of its own, and keeps the keys in the catalogue.
    """
    if _has_turns(connection):
        return
    for extension in _EXTENSIONS:
        connection.execute(f"LOAD {literal(_file_of(extension))}")
    words = literal(f"{lake.catalogue} {_PATIENCE}")
    connection.execute(f"ATTACH IF NOT EXISTS {words} AS {_TURNS} (TYPE postgres, READ_ONLY)")
    options = ["READ_ONLY"] if read_only else ["ENCRYPTED", "DATA_INLINING_ROW_LIMIT 0"]
    options.append(f"DATA_PATH {literal(f'{lake.files}/')}")
    place = literal(f"{settings.LAKE}{lake.catalogue}")
    with turn(connection):
        connection.execute(f"ATTACH IF NOT EXISTS {place} AS {NAME} ({', '.join(options)})")


@contextmanager
def turn(connection: duckdb.DuckDBPyConnection, kind: Turn = Turn.WRITE) -> Iterator[Confirm]:
    """Wait until no other machine is at the same, and keep it so until the end; at once where records are one file.

    The turn is a lock of a PostgreSQL session, so it ends with the process that has it, however that ends.
    """
    if not _has_turns(connection):
        yield lambda: None
        return
    with connection.cursor() as cursor:
        cursor.execute("BEGIN TRANSACTION")
        try:
            cursor.execute(_TAKE.format(turn=kind.value)).fetchall()
            yield lambda: cursor.execute(_STILL_MINE).fetchall()
        finally:
            end(cursor)


def to_hold(cursor: duckdb.DuckDBPyConnection, tables: Iterable[str]) -> list[str]:
    """Give the statements that keep in the catalogue what little comes to some tables at a time; none once they are run.

    A file for each line of the audit trail would be thousands, all of them to be read for the last one.
    """
    query = f"SELECT scope_entry FROM {NAME}.options() WHERE option_name = '{_HELD}'"  # noqa: S608 - constants
    held = {str(entry).split(".")[-1] for (entry,) in cursor.execute(query).fetchall()}
    return [
        f"CALL {NAME}.set_option('{_HELD}', {_SMALL}, table_name => {literal(table)})"
        for table in tables
        if table not in held
    ]


def end(cursor: duckdb.DuckDBPyConnection) -> None:
    """Give a transaction up before its cursor is closed, for closing alone ends the process where PostgreSQL is gone.

    A commit that failed has given up already, and then there is nothing left to undo.
    """
    with suppress(duckdb.Error):
        cursor.execute("ROLLBACK")


def has_files(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether a lake that is attached has any file of rows."""
    return bool(connection.execute(f"SELECT sum(file_count) FROM ducklake_table_info('{NAME}')").fetchall()[0][0])  # noqa: S608 - ours


def is_lake(cursor: duckdb.DuckDBPyConnection) -> bool:
    """Whether the database that a cursor is at is a lake."""
    query = "SELECT type FROM duckdb_databases() WHERE database_name = current_database()"
    return cursor.execute(query).fetchall() == [("ducklake",)]


def _has_turns(connection: duckdb.DuckDBPyConnection) -> bool:
    query = "SELECT count(*) FROM duckdb_databases() WHERE database_name = ?"
    return connection.execute(query, [_TURNS]).fetchall() == [(1,)]


def _file_of(extension: ModuleType) -> str:
    """Give the signed file of an extension's wheel."""
    return str(next(Path(str(extension.__file__)).parent.rglob("*.duckdb_extension")))
