"""Whose rows somebody may see: everything, or what some organisations sent; enforced on every cursor handed out."""

from collections.abc import Callable, Collection, Mapping

import duckdb

from dashboard.records.attaching import NAME
from dashboard.records.ddl import SUBMISSION_ID, literal, quoted
from dashboard.records.faults import RecordsError
from data_models import TABLES

Scope = Callable[[], frozenset[str] | None]
"""Asked at each use of the records: the organisations whose rows may be seen, or None for everybody's."""

PROGRAMMES = "SELECT programme_id FROM current_programmes WHERE list_contains(?, delivery_organisation_id)"
BOOKKEEPING: Mapping[str, str] = {
    "submission": "owner IN ({owners})",
    "remembered": "owner IN ({owners})",
    "round_trip": "owner IN ({owners})",
    "explanation": f"{SUBMISSION_ID} IN (SELECT id FROM {NAME}.main.submission WHERE owner IN ({{owners}}))",  # noqa: S608
    "asked": f"trip IN (SELECT id FROM {NAME}.main.round_trip WHERE owner IN ({{owners}}))",  # noqa: S608
    "audit": "false",
    "forgotten": "false",
    "saved_cohort": "false",
    "target": "false",
    "action": "false",
}
"""Table of our own -> which of its rows belong to owners."""


class NotYoursError(RecordsError):
    """Something of an organisation that the person does not work for."""


def everything() -> None:
    """Give no limit: for the command line and for notebooks, whose user can read the file itself."""


def owners_of(cursor: duckdb.DuckDBPyConnection, organisations: Collection[str]) -> frozenset[str]:
    """Give who an organisation may submit for: itself, and the programmes that it delivers."""
    found = cursor.execute(PROGRAMMES, [sorted(organisations)]).fetchall()
    return frozenset(organisations) | {programme for (programme,) in found}


def narrow(cursor: duckdb.DuckDBPyConnection, organisations: Collection[str]) -> None:
    """Make a cursor see the rows of some organisations only, whatever it is asked.

    Temporary views of the same names come before the tables wherever a name is looked up, so no query has to know.
    """
    owners = ", ".join(map(literal, sorted(owners_of(cursor, organisations)))) or "NULL"
    for name, table in TABLES.items():
        for shown in (name, f"current_{name}"):
            _cover(cursor, shown, f"{quoted(table.owner())} IN ({owners})")
    for name, condition in BOOKKEEPING.items():
        _cover(cursor, name, condition.format(owners=owners))


def check_owners(
    cursor: duckdb.DuckDBPyConnection, organisations: Collection[str] | None, sent: Collection[str]
) -> None:
    """Refuse to write for an owner that is not among the organisations or their programmes.

    Raises
    ------
    NotYoursError
        Naming what the person may write for, and nothing of anybody else.
    """
    if organisations is not None and not set(sent) <= owners_of(cursor, organisations):
        mine = ", ".join(sorted(organisations)) or "no organisation"
        raise NotYoursError(
            f"You may submit and change what belongs to {mine}, and this is of others too. Leave it out."
        )


def check_submission(cursor: duckdb.DuckDBPyConnection, organisations: Collection[str] | None, submission: int) -> None:
    """Refuse to touch a submission of somebody else; one that does not exist is left for others to say.

    Raises
    ------
    NotYoursError
        If it is somebody else's.
    """
    row = cursor.execute("SELECT owner FROM submission WHERE id = ?", [submission]).fetchone()
    if row:
        check_owners(cursor, organisations, [row[0]])


def _cover(cursor: duckdb.DuckDBPyConnection, name: str, condition: str) -> None:
    """Lay a temporary view over a table."""
    rows = f"SELECT * FROM {NAME}.main.{quoted(name)} WHERE {condition}"  # noqa: S608 - names and values are quoted
    cursor.execute(f"CREATE TEMPORARY VIEW {quoted(name)} AS {rows}")
