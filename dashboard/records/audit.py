"""The audit trail: one row for each thing done to the records, chained so that a changed row shows; no values."""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, get_args

import duckdb
import polars as pl

from dashboard.records.faults import RecordsError

Change = Literal["created", "recovered", "submitted", "replaced", "withdrawn", "restored", "forgotten"]
Event = (
    Literal[
        "published",
        "asked",
        "target edited",
        "action edited",
        "handed over",
        "cohort saved",
        "cohort removed",
        "files joined",
    ]
    | Change
)
"""What changes the records, and what was done with them."""

CREATE = (
    'CREATE TABLE audit (id INTEGER NOT NULL, "at" TIMESTAMP NOT NULL, event VARCHAR NOT NULL, "by" VARCHAR NOT NULL, '
    "submission_id INTEGER, detail VARCHAR NOT NULL, chain VARCHAR NOT NULL)"
)
"""`at` is UTC; `chain` is the SHA-256 of the row before's chain and this row."""

LOG = logging.getLogger(__name__)
CLOCKS = timedelta(minutes=5)
"""By how much two machines' clocks may differ without a word."""

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
    row = cursor.execute('SELECT id, chain, "at" FROM audit ORDER BY id DESC LIMIT 1').fetchone()
    last, chain, before = row or (0, _START, datetime.min)  # noqa: DTZ901 - the records keep UTC without saying so
    if before - at.replace(tzinfo=None) > CLOCKS:
        LOG.warning("The clock of this machine is behind the last entry of the audit trail; set it right.")
    written = []
    for number, entry in enumerate(entries, start=last + 1):
        row = (number, at.replace(tzinfo=None), entry.event, by, entry.submission, entry.detail)
        chain = _link(chain, row)
        written.append((*row, chain))
    cursor.register("_entries", pl.DataFrame(written, schema=_COLUMNS, orient="row"))
    cursor.execute("INSERT INTO audit SELECT * FROM _entries")
    cursor.unregister("_entries")


def check_whole(cursor: duckdb.DuckDBPyConnection, head: str | None = None) -> tuple[int, str]:
    """Check the trail, and give how many rows it has and the chain of the last one.

    Parameters
    ----------
    cursor
        Where to read.
    head
        The chain of the last row as somebody noted it before: it must still be there, or rows were cut off the end,
        which the chain alone cannot show.

    Raises
    ------
    RecordsError
        Naming the first row that is not what was written, or before which one is missing.
    """
    chain, seen = _START, {_START}
    rows = cursor.execute("SELECT * FROM audit ORDER BY id").fetchall()
    for number, (*row, written) in enumerate(rows, start=1):
        chain = _link(chain, tuple(row))
        if row[0] != number or chain != written:
            raise RecordsError(f"The audit trail has been changed: row {number} is not what was written there.")
        seen.add(chain)
    if head is not None and head not in seen:
        raise RecordsError("The audit trail has been changed: the row with the noted hash is not in it any more.")
    return len(rows), chain


def is_whole(cursor: duckdb.DuckDBPyConnection) -> bool:
    """Whether every row of the audit trail is still what was written, and none is missing before the last."""
    try:
        check_whole(cursor)
    except RecordsError:
        return False
    return True


def trail(cursor: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Give every row, newest first: `id`, `at` (UTC), `event`, `by`, `submission_id`, `detail`."""
    return cursor.execute("SELECT * EXCLUDE (chain) FROM audit ORDER BY id DESC").pl()


def last_change(cursor: duckdb.DuckDBPyConnection) -> datetime:
    """Give the time, in UTC, of the last event that changed the records; a new file's is its making."""
    row = cursor.execute(
        'SELECT max("at") FROM audit WHERE list_contains(?, event)', [list(get_args(Change))]
    ).fetchone()
    moment: datetime = (row or (None,))[0]
    return moment.replace(tzinfo=UTC)


def _link(before: str, row: tuple[object, ...]) -> str:
    """Hash one row together with the chain before it."""
    return hashlib.sha256("\x1f".join((before, *map(str, row))).encode()).hexdigest()
