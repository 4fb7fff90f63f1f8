"""Targets and actions in the records: set, changed and removed by stewards, each with a line in the audit trail."""

from datetime import datetime

import duckdb

from dashboard.records import audit
from dashboard.records.faults import RecordsError
from data_models.target import Action, Target

CREATE = {
    "target": (
        'CREATE TABLE target (indicator VARCHAR NOT NULL, "where" VARCHAR NOT NULL, sense VARCHAR NOT NULL, '
        'value DOUBLE NOT NULL, due VARCHAR NOT NULL, owner VARCHAR NOT NULL, "by" VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL)'
    ),
    "action": (
        'CREATE TABLE action (number INTEGER NOT NULL, indicator VARCHAR NOT NULL, "where" VARCHAR NOT NULL, '
        "words VARCHAR NOT NULL, owner VARCHAR NOT NULL, due VARCHAR NOT NULL, response VARCHAR NOT NULL, "
        '"by" VARCHAR NOT NULL, "at" TIMESTAMP NOT NULL)'
    ),
}
"""Both hold what stands now; what stood before is in the audit trail. `at` is UTC."""

_TARGETS = 'SELECT indicator, "where", sense, value, due, owner FROM target ORDER BY indicator, "where"'
_ACTIONS = 'SELECT number, indicator, "where", words, owner, due, response FROM action ORDER BY due, number'


def targets(cursor: duckdb.DuckDBPyConnection) -> tuple[Target, ...]:
    """Give every target, in the order of indicators."""
    return tuple(Target(*row) for row in cursor.execute(_TARGETS).fetchall())


def actions(cursor: duckdb.DuckDBPyConnection) -> tuple[Action, ...]:
    """Give every action, those due first first."""
    return tuple(Action(*row) for row in cursor.execute(_ACTIONS).fetchall())


def set_target(cursor: duckdb.DuckDBPyConnection, target: Target, *, by: str, at: datetime) -> None:
    """Set a target, in place of the one for the same figure."""
    _delete_target(cursor, target.indicator, target.where)
    row = [target.indicator, target.where, target.sense, target.value, target.due, target.owner]
    cursor.execute("INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [*row, by, at.replace(tzinfo=None)])
    words = f"{_named(target.indicator, target.where)}: {target.sense} {target.value:g} by {target.due}, {target.owner}"
    audit.note(cursor, [audit.Entry("target edited", words)], by=by, at=at)


def remove_target(cursor: duckdb.DuckDBPyConnection, indicator: str, where: str, *, by: str, at: datetime) -> None:
    """Remove a target.

    Raises
    ------
    RecordsError
        If there is none for that figure.
    """
    if not _delete_target(cursor, indicator, where):
        raise RecordsError(f"There is no target for {_named(indicator, where)}. `equity-monitor targets` lists them.")
    audit.note(cursor, [audit.Entry("target edited", f"{_named(indicator, where)}: removed")], by=by, at=at)


def set_action(cursor: duckdb.DuckDBPyConnection, action: Action, *, by: str, at: datetime) -> int:
    """Add an action, or change the one of its number.

    Returns
    -------
    int
        Its number.

    Raises
    ------
    RecordsError
        If it has a number and there is none of that number.
    """
    number = action.number or _last(cursor) + 1
    if action.number:
        _delete_action(cursor, number)
    row = [number, action.indicator, action.where, action.words, action.owner, action.due, action.response]
    cursor.execute("INSERT INTO action VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", [*row, by, at.replace(tzinfo=None)])
    state = "answered" if action.response else "open"
    words = f"{number} on {_named(action.indicator, action.where)}: {state}, due {action.due}, {action.owner}"
    audit.note(cursor, [audit.Entry("action edited", words)], by=by, at=at)
    return number


def remove_action(cursor: duckdb.DuckDBPyConnection, number: int, *, by: str, at: datetime) -> None:
    """Remove an action.

    Raises
    ------
    RecordsError
        If there is none of that number.
    """
    _delete_action(cursor, number)
    audit.note(cursor, [audit.Entry("action edited", f"{number}: removed")], by=by, at=at)


def _delete_target(cursor: duckdb.DuckDBPyConnection, indicator: str, where: str) -> bool:
    query = 'DELETE FROM target WHERE indicator = ? AND "where" = ?'
    return cursor.execute(query, [indicator, where]).fetchall() != [(0,)]


def _delete_action(cursor: duckdb.DuckDBPyConnection, number: int) -> None:
    if cursor.execute("DELETE FROM action WHERE number = ?", [number]).fetchall() == [(0,)]:
        raise RecordsError(f"There is no action {number}. `equity-monitor targets actions` lists them.")


def _last(cursor: duckdb.DuckDBPyConnection) -> int:
    """The highest number ever given, so that one that was removed is not given again: the audit trail names it."""
    query = "SELECT max(regexp_extract(detail, '^[0-9]+')::INTEGER) FROM audit WHERE event = 'action edited'"
    return int((cursor.execute(query).fetchone() or (0,))[0] or 0)


def _named(indicator: str, where: str) -> str:
    return f"{indicator} {where}".strip()
