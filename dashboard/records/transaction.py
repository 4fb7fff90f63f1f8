"""Take turns to write: one writer at a time, all of its work or none."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from dashboard.records import head, lake
from dashboard.records.attaching import cursor_of

_LOCKS: dict[Path, threading.Lock] = {}
_LOCKS_LOCK = threading.Lock()


def write_lock(path: Path) -> threading.Lock:
    """Give the lock that every writer of this file in this process takes first."""
    with _LOCKS_LOCK:
        return _LOCKS.setdefault(path.resolve(), threading.Lock())


@contextmanager
def turn(connection: duckdb.DuckDBPyConnection, path: Path) -> Iterator[lake.Confirm]:
    """Wait until nobody else writes, neither in this process nor, to a lake, on another machine."""
    with write_lock(path), lake.turn(connection) as confirm:
        yield confirm


@contextmanager
def writing(connection: duckdb.DuckDBPyConnection, path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a cursor in a transaction that is committed at the end, or undone where anything is raised."""
    with turn(connection, path) as confirm, cursor_of(connection) as cursor:
        cursor.execute("BEGIN TRANSACTION")
        try:
            yield cursor
            confirm()
            end = head.last(cursor)
            cursor.execute("COMMIT")
        except BaseException:
            lake.end(cursor)
            raise
        if not lake.lake_at(path):
            head.note(path, end)


@contextmanager
def supposing(connection: duckdb.DuckDBPyConnection, path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a cursor in a transaction that is undone at the end, whatever happens: to see what would be."""
    with write_lock(path), cursor_of(connection) as cursor:
        cursor.execute("BEGIN TRANSACTION")
        try:
            yield cursor
        finally:
            lake.end(cursor)


@contextmanager
def reading(connection: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a cursor that sees the records as they are now, whatever is written meanwhile, and cannot write them.

    Temporary tables and registered frames are its own and end with it.
    """
    with cursor_of(connection) as cursor:
        cursor.execute("BEGIN TRANSACTION READ ONLY")
        try:
            yield cursor
        finally:
            lake.end(cursor)
