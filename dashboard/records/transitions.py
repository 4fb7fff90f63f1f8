"""Withdraw and restore submissions: states flip, rows stay.

```
            submit                    submit over it, or restore another
  (nothing) ───────▶ current ──────────────────────────────────────────▶ replaced
                     ▲  │  ▲                                              │
             restore │  │  └───────────────────── restore ────────────────┘
                     │  ▼ withdraw
                     withdrawn
```

For each table, owner and quarter at most one submission is current. Withdrawing leaves the place empty: what was
replaced before comes back only when it is restored. Restoring replaces the one that is current in its place.
"""

from datetime import datetime

import duckdb

from dashboard.records import audit
from dashboard.records.faults import RecordsError

_SAME_PLACE = (
    "SELECT c.id FROM submission c JOIN submission s ON s.id = ? AND c.table_name = s.table_name "
    "AND c.owner = s.owner AND c.quarter IS NOT DISTINCT FROM s.quarter WHERE c.state = 'current'"
)


def withdraw(cursor: duckdb.DuckDBPyConnection, submission: int, *, by: str, at: datetime) -> str:
    """Take a current submission out of every figure; its rows stay, and it can be restored.

    Returns
    -------
    str
        The table it belongs to.

    Raises
    ------
    RecordsError
        If there is no such submission, or it is not current.
    """
    table, state, place = _find(cursor, submission)
    if state != "current":
        raise RecordsError(f"Submission {submission} is {state} already; only a current one can be withdrawn.")
    _set_state(cursor, submission, "withdrawn")
    audit.note(cursor, [audit.Entry("withdrawn", place, submission)], by=by, at=at)
    return table


def restore(cursor: duckdb.DuckDBPyConnection, submission: int, *, by: str, at: datetime) -> str:
    """Make a replaced or withdrawn submission current again, in place of the one that is.

    Returns
    -------
    str
        The table it belongs to.

    Raises
    ------
    RecordsError
        If there is no such submission, or it is current.
    """
    table, state, place = _find(cursor, submission)
    if state == "current":
        raise RecordsError(f"Submission {submission} is current already, so there is nothing to restore.")
    in_place = cursor.execute(_SAME_PLACE, [submission]).fetchone()
    entries = [audit.Entry("restored", place, submission)]
    if in_place:
        _set_state(cursor, in_place[0], "replaced")
        entries.insert(0, audit.Entry("replaced", place, in_place[0]))
    _set_state(cursor, submission, "current")
    audit.note(cursor, entries, by=by, at=at)
    return table


def _find(cursor: duckdb.DuckDBPyConnection, submission: int) -> tuple[str, str, str]:
    """Give a submission's table, state, and place in words."""
    query = "SELECT table_name, state, owner, quarter FROM submission WHERE id = ?"
    row = cursor.execute(query, [submission]).fetchone()
    if row is None:
        raise RecordsError(f"There is no submission {submission}. `equity-monitor submissions` lists them.")
    table, state, owner, quarter = row
    return table, state, " ".join(part for part in (table, owner, quarter) if part)


def _set_state(cursor: duckdb.DuckDBPyConnection, submission: int, state: str) -> None:
    """Flip one submission's state."""
    cursor.execute("UPDATE submission SET state = ? WHERE id = ?", [state, submission])
