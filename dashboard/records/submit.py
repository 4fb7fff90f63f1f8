"""Store a frame as submissions, all of it or none: one submission for each owner and quarter in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import duckdb
import polars as pl

from dashboard.records import audit
from dashboard.records.arrangement import QUARTER
from dashboard.records.ddl import SUBMISSION_ID, quoted
from dashboard.records.declared import Table, is_quarterly
from dashboard.records.faults import RecordsError
from dashboard.records.overlap import check_no_overlap
from dashboard.records.receipt import AlreadySubmitted

_CURRENT = (
    "SELECT s.*, c.id AS supersedes FROM _slots s LEFT JOIN submission c ON c.state = 'current' AND c.table_name = ? "
    "AND c.owner = s.owner AND c.quarter IS NOT DISTINCT FROM s.quarter ORDER BY s.line"
)
_INSERT = (
    "INSERT INTO submission SELECT id, ?, owner, quarter, 'current', rows, ?, ?, ?, ?, supersedes, ? FROM _numbered"
)


@dataclass(frozen=True)
class Provenance:
    """Where a file came from: who sent it, when (UTC), its name, its SHA-256, and notes on what was explained."""

    by: str
    at: datetime
    file_name: str
    file_hash: str
    notes: Sequence[str] = ()


def store(
    cursor: duckdb.DuckDBPyConnection,
    table: Table,
    frame: pl.DataFrame,
    slots: pl.DataFrame,
    came: Provenance,
    *,
    replace: bool,
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Write rows, submissions, states and audit inside the caller's transaction.

    Parameters
    ----------
    cursor
        In a transaction that the caller commits, or undoes when anything is raised.
    table
        The upload table.
    frame
        Arranged and re-keyed rows.
    slots
        `owner`, `quarter` and `rows` of each submission in it.
    came
        Who sent the file, when, and which file.
    replace
        Whether current submissions may be replaced.

    Returns
    -------
    tuple
        The numbers of the submissions made, and of those replaced.

    Raises
    ------
    AlreadySubmitted
        If something current is in the way and `replace` is False.
    RecordsError
        If another owner's current submission holds the same keys, or not every row arrived.
    """
    numbered = _number(cursor, table, slots)
    replaced = tuple(numbered["supersedes"].drop_nulls().to_list())
    if replaced and not replace:
        first = numbered.filter(pl.col("supersedes").is_not_null()).row(0, named=True)
        raise AlreadySubmitted(table.table_name(), first["owner"], first[QUARTER], len(replaced) - 1)
    _write_submissions(cursor, table, numbered, came)
    _write_rows(cursor, table, frame, numbered)
    audit.note(cursor, list(_entries(table, numbered)), by=came.by, at=came.at)
    check_no_overlap(cursor, table)
    return tuple(numbered["id"].to_list()), replaced


def _entries(table: Table, numbered: pl.DataFrame) -> Iterator[audit.Entry]:
    """Say for the audit trail what was submitted, and what that replaced."""
    for row in numbered.iter_rows(named=True):
        place = " ".join(part for part in (table.table_name(), row["owner"], row[QUARTER]) if part)
        if row["supersedes"] is not None:
            yield audit.Entry("replaced", place, row["supersedes"])
        yield audit.Entry("submitted", place, row["id"])


def _number(cursor: duckdb.DuckDBPyConnection, table: Table, slots: pl.DataFrame) -> pl.DataFrame:
    """Number the new submissions, and find for each the current one that it supersedes."""
    cursor.register("_slots", slots.with_row_index("line"))
    found = cursor.execute(_CURRENT, [table.table_name()]).pl()
    cursor.unregister("_slots")
    last = cursor.execute("SELECT coalesce(max(id), 0) FROM submission").fetchone() or (0,)
    return found.with_columns((pl.col("line").cast(pl.Int64) + last[0] + 1).alias("id"))


def _write_submissions(
    cursor: duckdb.DuckDBPyConnection, table: Table, numbered: pl.DataFrame, came: Provenance
) -> None:
    """Put the new submissions in, and what they supersede into history."""
    cursor.register("_numbered", numbered)
    cursor.execute("UPDATE submission SET state = 'replaced' WHERE id IN (SELECT supersedes FROM _numbered)")
    at, notes = came.at.replace(tzinfo=None), "\n".join(came.notes)
    cursor.execute(_INSERT, [table.table_name(), came.by, at, came.file_name, came.file_hash, notes])
    cursor.unregister("_numbered")


def _write_rows(cursor: duckdb.DuckDBPyConnection, table: Table, frame: pl.DataFrame, numbered: pl.DataFrame) -> None:
    """Put the rows in, each with its submission's number, and count that all of them arrived."""
    name = quoted(table.table_name())
    cursor.register("_rows", _with_submission(table, frame, numbered))
    cursor.execute(f"INSERT INTO {name} BY NAME SELECT * FROM _rows")  # noqa: S608 - the name is quoted
    cursor.unregister("_rows")
    count = f"SELECT count(*) FROM {name} WHERE {SUBMISSION_ID} >= ?"  # noqa: S608 - the name is quoted
    if cursor.execute(count, [numbered["id"].min()]).fetchone() != (frame.height,):
        raise RecordsError("Not every row could be stored, so none was. Try again.")


def _with_submission(table: Table, frame: pl.DataFrame, numbered: pl.DataFrame) -> pl.DataFrame:
    """Add the number of its submission to every row."""
    if numbered.height == 1:
        return frame.with_columns(pl.lit(numbered["id"][0], dtype=pl.Int32).alias(SUBMISSION_ID))
    on = {"owner": table.owner()} | ({QUARTER: QUARTER} if is_quarterly(table) else {})
    found = numbered.select(
        *(pl.col(name).alias(column) for name, column in on.items()), pl.col("id").cast(pl.Int32).alias(SUBMISSION_ID)
    )
    return frame.join(found, on=list(on.values()), how="left", maintain_order="left")
