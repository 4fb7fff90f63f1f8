"""What each organisation still owes for a quarter: every table it has sent before and has not sent for this one."""

import duckdb
import polars as pl

_OWED = (
    "WITH due AS (SELECT DISTINCT owner, table_name FROM submission WHERE quarter < ? AND state = 'current'), "
    "registered AS (SELECT organisation_id AS owner, 'workforce' AS table_name FROM current_organisations), "
    "wanted AS (SELECT * FROM due UNION SELECT * FROM registered) "
    'SELECT owner AS organisation, wanted.table_name AS "table", max(s.quarter) AS last_sent FROM wanted '
    "LEFT JOIN submission s USING (owner, table_name) "
    "WHERE NOT EXISTS (SELECT 1 FROM submission c WHERE c.owner = wanted.owner AND c.table_name = wanted.table_name "
    "AND c.quarter = ? AND c.state = 'current') GROUP BY ALL ORDER BY organisation, \"table\""
)


def owed(cursor: duckdb.DuckDBPyConnection, quarter: str) -> pl.DataFrame:
    """Give what is missing for a quarter: `organisation`, `table` and `last_sent` (a quarter, or null where never).

    Every registered organisation owes its workforce; other tables are owed by who has sent them before. A nil return
    counts as sent.
    """
    return cursor.execute(_OWED, [quarter, quarter]).pl()
