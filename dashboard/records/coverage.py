"""How many organisations have sent what they owe for a quarter: counts only, because a release is for everybody."""

from typing import Any

import duckdb

from dashboard.records.owed import owed

_DUE = (
    "WITH due AS (SELECT DISTINCT owner, table_name FROM submission WHERE quarter <= ? AND state = 'current'), "
    "registered AS (SELECT organisation_id AS owner, 'workforce' AS table_name FROM current_organisations) "
    "SELECT table_name, count(DISTINCT owner) FROM (SELECT * FROM due UNION SELECT * FROM registered) GROUP BY ALL "
    "ORDER BY table_name"
)
_ORGANISATIONS = (
    "SELECT count(DISTINCT owner) FROM (SELECT owner FROM submission WHERE quarter <= ? AND state = 'current' "
    "UNION SELECT organisation_id FROM current_organisations)"
)


def coverage(cursor: duckdb.DuckDBPyConnection, quarter: str) -> dict[str, Any]:
    """Count what is in and what is owed, by the rules of `dashboard.records.owed`.

    Returns
    -------
    dict
        `quarter`; `organisations` that owe or have sent anything and how many of them are `owing`; `tables`: upload table
        -> [organisations that sent it, organisations that owe it or sent it].
    """
    missing = owed(cursor, quarter)
    lacking = dict(missing.group_by("table").len().iter_rows())
    due = dict(cursor.execute(_DUE, [quarter]).fetchall())
    whole = cursor.execute(_ORGANISATIONS, [quarter]).fetchone()
    return {
        "quarter": quarter,
        "organisations": whole[0] if whole else 0,
        "owing": missing["organisation"].n_unique(),
        "tables": {table: [number - lacking.get(table, 0), number] for table, number in due.items()},
    }
