"""Keep keys unique where two owners could both send the same one, for example one grant from two funders."""

import duckdb

from dashboard.records.ddl import quoted
from dashboard.records.declared import Table, is_quarterly
from dashboard.records.faults import RecordsError


def check_no_overlap(cursor: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Refuse a state of the records in which two current submissions of a register hold the same key.

    A key that has the owner in it cannot clash between owners, and within a file the check of the file has looked.

    Raises
    ------
    RecordsError
        Naming the key's columns and none of its values.
    """
    if is_quarterly(table) or not table.key() or table.owner() in table.key():
        return
    view, key = quoted("current_" + table.table_name()), ", ".join(map(quoted, table.key()))
    query = f"SELECT 1 FROM {view} GROUP BY {key} HAVING count(*) > 1 LIMIT 1"  # noqa: S608 - names are quoted
    if cursor.execute(query).fetchone():
        names = ", ".join(table.key())
        raise RecordsError(
            f"Another current submission of {table.table_name()} holds the same {names}. Withdraw that one first."
        )
