"""The audit trail: one row for each thing done to the records, chained so that a changed row shows; no values."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

import duckdb
import polars as pl

Event = Literal["created", "recovered", "submitted", "replaced", "withdrawn", "restored", "forgotten"]

CREATE = (
    'CREATE TABLE audit (id INTEGER NOT NULL, "at" TIMESTAMP NOT NULL, event VARCHAR NOT NULL, "by" VARCHAR NOT NULL, '
    "submission_id INTEGER, detail VARCHAR NOT NULL, chain VARCHAR NOT NULL)"
)
"""`at` is UTC; `chain` is the SHA-256 of the row before's chain and this row."""

_START = "0" * 64
_COLUMNS = pl.Schema(
    {
        "id": pl.Int32(),
        "at": pl.Datetime("us"),
        "event": pl.String(),
        "by": pl.String(),
        "submission_id": pl.Int32(),
        "detail": pl.String(),
        "chain": pl.String(),
    }
)


@dataclass(frozen=True)
class Entry:
    """One thing done: to which submission, and in `detail` its table, owner and quarter, never a value of a row."""

    event: Event
    detail: str
    submission: int | None = None


def now() -> datetime:
    """Give the time in UTC, to the microsecond, as the records keep it."""
    return datetime.now(UTC)


def note(cursor: duckdb.DuckDBPyConnection, entries: Sequence[Entry], *, by: str, at: datetime) -> None:
    """Add rows to the audit trail, inside the caller's transaction and in one statement however many there are.

    Parameters
    ----------
    cursor
        The cursor whose transaction the events belong to.
    entries
        What was done to which submissions.
    by
        Who did it, as the door they came through knows them.
    at
        When, in UTC.
    """
    last, chain = cursor.execute("SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1").fetchone() or (0, _START)
    written = []
    for number, entry in enumerate(entries, start=last + 1):
        row = (number, at.replace(tzinfo=None), entry.event, by, entry.submission, entry.detail)
        chain = _link(chain, row)
        written.append((*row, chain))
    cursor.register("_entries", pl.DataFrame(written, schema=_COLUMNS, orient="row"))
    cursor.execute("INSERT INTO audit SELECT * FROM _entries")
    cursor.unregister("_entries")


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
