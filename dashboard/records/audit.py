"""The audit trail: one row for each thing done to the records, chained so that a changed row shows; no values."""

import hashlib
from datetime import UTC, datetime
from typing import Literal

import duckdb

Event = Literal["created", "recovered", "submitted", "replaced", "withdrawn", "restored"]

CREATE = (
    'CREATE TABLE audit (id INTEGER NOT NULL, "at" TIMESTAMP NOT NULL, event VARCHAR NOT NULL, "by" VARCHAR NOT NULL, '
    "submission_id INTEGER, detail VARCHAR NOT NULL, chain VARCHAR NOT NULL)"
)
"""`at` is UTC; `chain` is the SHA-256 of the row before's chain and this row."""

_START = "0" * 64


def now() -> datetime:
    """Give the time in UTC, to the microsecond, as the records keep it."""
    return datetime.now(UTC)


def note(
    cursor: duckdb.DuckDBPyConnection,
    event: Event,
    *,
    by: str,
    at: datetime,
    submission: int | None = None,
    detail: str = "",
) -> None:
    """Add one row to the audit trail, inside the caller's transaction.

    Parameters
    ----------
    cursor
        The cursor whose transaction the event belongs to.
    event
        What was done.
    by
        Who did it, as the door they came through knows them.
    at
        When, in UTC.
    submission
        The submission it was done to.
    detail
        Table, owner and quarter, and never a value of a row.
    """
    last = cursor.execute("SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1").fetchone() or (0, _START)
    row = (last[0] + 1, at.replace(tzinfo=None), event, by, submission, detail)
    cursor.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", [*row, _link(last[1], row)])


def is_whole(cursor: duckdb.DuckDBPyConnection) -> bool:
    """Whether every row of the audit trail is still what was written, and none is missing before the last."""
    chain = _START
    rows = cursor.execute("SELECT * FROM audit ORDER BY id").fetchall()
    for number, (*row, written) in enumerate(rows, start=1):
        chain = _link(chain, tuple(row))
        if row[0] != number or chain != written:
            return False
    return True


def last_change(cursor: duckdb.DuckDBPyConnection) -> datetime:
    """Give the time, in UTC, of the last event; a new file's is its making."""
    row = cursor.execute('SELECT max("at") FROM audit').fetchone()
    moment: datetime = (row or (None,))[0]
    return moment.replace(tzinfo=UTC)


def _link(before: str, row: tuple[object, ...]) -> str:
    """Hash one row together with the chain before it."""
    return hashlib.sha256("\x1f".join((before, *map(str, row))).encode()).hexdigest()
