"""The burden ledger: what each round trip asked of an organisation, so that a question can be weighed and dropped."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

import duckdb

CREATE = {
    "round_trip": (
        'CREATE TABLE round_trip (id INTEGER NOT NULL, sitting VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL, '
        '"by" VARCHAR NOT NULL, door VARCHAR NOT NULL, outcome VARCHAR NOT NULL, table_name VARCHAR NOT NULL, '
        "owner VARCHAR, rows BIGINT NOT NULL)"
    ),
    "asked": "CREATE TABLE asked (trip INTEGER NOT NULL, code VARCHAR NOT NULL, level VARCHAR NOT NULL, cells BIGINT NOT NULL)",
}
"""A sitting is one person's work on one file; `owner` is null where the file is of several. No value of a cell is kept."""

Door = Literal["browser", "command line"]
Outcome = Literal["to mend", "accepted", "committed"]


@dataclass(frozen=True)
class Trip:
    """One time that a file was sent in.

    Parameters
    ----------
    sitting
        The same for every trip of one person's work on one file.
    by, door
        Who, and through which door.
    outcome
        What came of it.
    table, owner, rows
        What it was; no owner where the file is of several organisations.
    asked
        (Rule, level) -> cells that the rule asked about.
    """

    sitting: str
    by: str
    door: Door
    outcome: Outcome
    table: str
    owner: str | None
    rows: int
    asked: Mapping[tuple[str, str], int] = field(default_factory=dict)


def note(cursor: duckdb.DuckDBPyConnection, trip: Trip, *, at: datetime) -> None:
    """Write one trip down, in the caller's transaction."""
    last = cursor.execute("SELECT coalesce(max(id), 0) FROM round_trip").fetchone() or (0,)
    number = last[0] + 1
    facts = [trip.by, trip.door, trip.outcome, trip.table, trip.owner, trip.rows]
    when = at.replace(tzinfo=None)
    cursor.execute("INSERT INTO round_trip VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [number, trip.sitting, when, *facts])
    if trip.asked:
        rules = [[number, code, level, cells] for (code, level), cells in trip.asked.items()]
        cursor.executemany("INSERT INTO asked VALUES (?, ?, ?, ?)", rules)
