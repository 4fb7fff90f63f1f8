"""Take turns to write: one writer at a time, all of its work or none."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from dashboard.records.attaching import cursor_of

_LOCKS: dict[Path, threading.Lock] = {}
_LOCKS_LOCK = threading.Lock()


def write_lock(path: Path) -> threading.Lock:
    """Give the lock that every writer of this file in this process takes first."""
    with _LOCKS_LOCK:
        return _LOCKS.setdefault(path.resolve(), threading.Lock())


@contextmanager
def writing(connection: duckdb.DuckDBPyConnection, path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a cursor in a transaction that is committed at the end, or undone where anything is raised."""
    with write_lock(path), cursor_of(connection) as cursor:
        cursor.execute("BEGIN TRANSACTION")
        try:
            yield cursor
            cursor.execute("COMMIT")
        except BaseException:
            _undo(cursor)
            raise


@contextmanager
def supposing(connection: duckdb.DuckDBPyConnection, path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a cursor in a transaction that is undone at the end, whatever happens: to see what would be."""
    with write_lock(path), cursor_of(connection) as cursor:
        cursor.execute("BEGIN TRANSACTION")
        try:
            yield cursor
        finally:
            _undo(cursor)


@contextmanager
def reading(connection: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a cursor that sees the records as they are now, whatever is written meanwhile, and cannot write them.

    Temporary tables and registered frames are its own and end with it.
    """
    with cursor_of(connection) as cursor:
        cursor.execute("BEGIN TRANSACTION READ ONLY")
        yield cursor


def _undo(cursor: duckdb.DuckDBPyConnection) -> None:
    """Roll back; a commit that failed has done so itself, and then there is nothing left to undo."""
    try:
        cursor.execute("ROLLBACK")
    except duckdb.Error:
        return
