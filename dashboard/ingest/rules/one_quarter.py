"""A workforce file describes one quarter."""

import re

import polars as pl

from dashboard.ingest.faults import faults_at, no_faults
from dashboard.ingest.problem import Problem
from data_models import UploadTable

TABLES_OF_ONE_QUARTER = frozenset({"workforce"})
NAMED = re.compile(r"(?:19|20)[0-9]{2}-?_?Q[1-4]", re.IGNORECASE)


def other_quarters(table: type[UploadTable], frame: pl.DataFrame, file_name: str) -> pl.DataFrame:
    """Find the rows of another quarter than the file's: the one its name gives, else the one most rows have."""
    if table.table_name() not in TABLES_OF_ONE_QUARTER or "quarter" not in frame.columns:
        return no_faults()
    quarters = frame["quarter"]
    if quarters.drop_nulls().n_unique() < 2:
        return no_faults()
    meant = file_quarter(file_name)
    if meant is None or not (quarters == meant).any():
        meant = str(quarters.drop_nulls().mode().sort()[-1])
    rows = (quarters != meant).fill_null(False).arg_true()
    words = f"A {table.table_name()} file holds one quarter, and this one holds {meant}: send other quarters in files of their own."
    return faults_at(rows, "quarter", quarters.gather(rows), "Bad value", words, "one quarter")


def misnamed(frame: pl.DataFrame, file_name: str) -> tuple[Problem, ...]:
    """Remark that a file's name gives a quarter which none of its rows has."""
    named = file_quarter(file_name)
    if named is None or "quarter" not in frame.columns or not frame.height or (frame["quarter"] == named).any():
        return ()
    words = f"The file's name says {named} and its rows do not: check that it is the right file."
    return (Problem(None, "quarter", None, "Bad file", words, code="quarter in name"),)


def file_quarter(file_name: str) -> str | None:
    """Give the quarter in a file's name, like 2026-Q3, or None."""
    found = NAMED.search(file_name)
    return f"{found[0][:4]}-Q{found[0][-1]}" if found else None
