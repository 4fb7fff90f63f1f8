"""A submission without rows: somebody has said that there is nothing to report."""

import polars as pl

from dashboard.records.arrangement import QUARTER
from dashboard.records.declared import Table, is_quarterly
from dashboard.records.faults import RecordsError

FILE = "nil return"
NOTE = "Nothing to report."


def nothing(table: Table, owner: str, quarter: str) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Give no rows of a table, and the one place that they are of.

    Raises
    ------
    RecordsError
        If the table has no quarters: a register that is empty says nothing of a quarter.
    """
    if not is_quarterly(table):
        raise RecordsError(f"{table.table_name()} has no quarters, so there is no nil return for it.")
    rows = pl.DataFrame(schema={column.name: column.dtype for column in table.columns()})
    return rows, pl.DataFrame({"owner": [owner], QUARTER: [quarter], "rows": [0]})
