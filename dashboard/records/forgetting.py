"""Forget a person, an organisation or what is too old: on a list first, then in the rows, then on the disk."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from dashboard.records import erasure, tombstones
from dashboard.records.backup import rewrite
from dashboard.records.faults import RecordsError
from dashboard.records.records import Records
from dashboard.records.rekey import SCOPES, pseudonyms
from dashboard.records.tombstones import Tombstone
from data_models import TABLES


def pseudonym(records: Records, whose: str, identifier: str, organisation: str | None = None) -> str:
    """Give the pseudonym under which the records hold somebody.

    Parameters
    ----------
    records
        Open records; their pepper is needed.
    whose
        `staff`, `respondent` or `participant`.
    identifier
        As the organisation's files have it.
    organisation
        Whose identifier it is, where identifiers are an organisation's own.

    Raises
    ------
    RecordsError
        If the organisation is needed and not given.
    """
    if SCOPES[whose] and not organisation:
        raise RecordsError(f"A {whose} identifier is an organisation's own. Say whose with --organisation.")
    table, column = next(
        (name, column) for name, table in TABLES.items() for column, kind in pseudonyms(table).items() if kind == whose
    )
    scope = dict.fromkeys(SCOPES[whose], organisation)
    frame = pl.DataFrame({**scope, column: [identifier]}, schema_overrides={column: pl.String})
    return str(records.rekeyed(table, frame)[column][0])


def linked(records: Records, staff: str) -> list[str]:
    """Give the pseudonyms under which a member of staff took part in programmes: they are the same person."""
    with records.cursor() as cursor:
        found = cursor.execute("SELECT DISTINCT participant_id FROM enrolments WHERE staff_id = ?", [staff])
        return [str(one) for (one,) in found.fetchall()]


def would_forget(records: Records, stones: Sequence[Tombstone]) -> int:
    """Give how many rows would be deleted, history included."""
    with records.cursor() as cursor:
        return sum(erasure.counted(cursor, stone) for stone in stones)


def forget(records: Records, stones: Sequence[Tombstone]) -> int:
    """Forget for good, and close the records, because their file is written anew.

    Stopped anywhere after the list was written, the rest is done when the records are next opened.

    Returns
    -------
    int
        Rows that were deleted.
    """
    tombstones.append(records.path, *stones)
    with records.writing() as cursor:
        rows = erasure.obey(cursor, stones)
    path: Path = records.path
    records.close()
    rewrite(path)
    return rows
