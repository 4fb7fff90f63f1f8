"""Delete what is to be forgotten, in every submission there ever was; the file is then written anew without it."""

from collections.abc import Iterable, Iterator

import duckdb

from dashboard.records import audit
from dashboard.records.ddl import quoted
from dashboard.records.declared import is_quarterly
from dashboard.records.rekey import pseudonyms
from dashboard.records.scope import owners_of
from dashboard.records.tombstones import Tombstone
from data_models import TABLES

CREATE = {"forgotten": "CREATE TABLE forgotten (id VARCHAR NOT NULL)"}
"""The tombstones that have been obeyed."""

_STRIPPED = (
    "UPDATE submission SET state = 'withdrawn', file_name = '', notes = '' WHERE list_contains(?, owner)",
    "DELETE FROM explanation WHERE submission_id IN (SELECT id FROM submission WHERE list_contains(?, owner))",
    "DELETE FROM asked WHERE trip IN (SELECT id FROM round_trip WHERE list_contains(?, owner))",
    "DELETE FROM round_trip WHERE list_contains(?, owner)",
    "DELETE FROM remembered WHERE list_contains(?, owner)",
)
"""What is done to the bookkeeping of an organisation: that it once submitted stays, what it said goes."""


def pending(cursor: duckdb.DuckDBPyConnection, stones: Iterable[Tombstone]) -> list[Tombstone]:
    """Give the tombstones that these records have not obeyed yet."""
    obeyed = {one for (one,) in cursor.execute("SELECT id FROM forgotten").fetchall()}
    return [stone for stone in stones if stone.id not in obeyed]


def obey(cursor: duckdb.DuckDBPyConnection, stones: Iterable[Tombstone]) -> int:
    """Delete what tombstones name, inside the caller's transaction, and note that it was done.

    Returns
    -------
    int
        Rows of people and organisations that were deleted.
    """
    total = 0
    for stone in pending(cursor, stones):
        rows = sum(_deleted(cursor, statement, value) for statement, value in _statements(cursor, stone))
        if stone.kind == "organisation":
            for statement in _STRIPPED:
                cursor.execute(statement, [sorted(owners_of(cursor, [stone.subject]))])
        cursor.execute("INSERT INTO forgotten VALUES (?)", [stone.id])
        subject = "" if stone.kind == "person" else f" {stone.table} {stone.subject}"
        entry = audit.Entry("forgotten", " ".join(f"{stone.kind}{subject}: {rows} rows".split()))
        audit.note(cursor, [entry], by=stone.by, at=audit.now())
        total += rows
    return total


def counted(cursor: duckdb.DuckDBPyConnection, stone: Tombstone) -> int:
    """Give how many rows a tombstone would delete."""
    counts = (
        cursor.execute(f"SELECT count(*) {statement.removeprefix('DELETE ')}", [value]).fetchone() or (0,)
        for statement, value in _statements(cursor, stone)
    )
    return sum(int(number) for (number,) in counts)


def _statements(cursor: duckdb.DuckDBPyConnection, stone: Tombstone) -> Iterator[tuple[str, object]]:
    """Give the statements that delete what a tombstone names, each with its one parameter."""
    owners = sorted(owners_of(cursor, [stone.subject])) if stone.kind == "organisation" else []
    for name, table in TABLES.items():
        if stone.kind == "person":
            for column in pseudonyms(table):
                yield f"DELETE FROM {quoted(name)} WHERE {quoted(column)} = ?", stone.subject  # noqa: S608 - names are quoted
        elif stone.kind == "organisation":
            yield f"DELETE FROM {quoted(name)} WHERE list_contains(?, {quoted(table.owner())})", owners  # noqa: S608 - names are quoted
        elif name == stone.table and is_quarterly(table):
            yield f"DELETE FROM {quoted(name)} WHERE quarter < ?", stone.subject  # noqa: S608 - names are quoted


def _deleted(cursor: duckdb.DuckDBPyConnection, statement: str, value: object) -> int:
    row = cursor.execute(statement, [value]).fetchone()
    return int(row[0]) if row else 0
