"""Every problem of a file, grouped first, one by one below, and as a CSV to mend the file by."""

import csv
from collections.abc import Sequence
from io import StringIO

import pandas as pd
import streamlit as st

from dashboard.ingest import Problem, Report

MOST_ROWS = 1000
"""Problems listed on the page; the CSV has all of them."""

_HEADERS = {
    "row": "Row",
    "column": "Column",
    "value": "Value in the file",
    "category": "Kind",
    "message": "What is wrong, and the nearest fix",
    "count": "Times",
    "level": "Level",
}


def show_problems(report: Report) -> None:
    """Draw the problems and warnings of a report."""
    if report.problems:
        st.subheader("Problems, by kind")
        st.table(
            _frame(report.summary(), first="First row"),
            hide_index=True,
            border="horizontal",
            alt="Problems grouped by column and rule",
        )
        _all("Every problem", report.problems, report.file)
    if report.warnings:
        st.subheader("Worth a look")
        st.caption("These do not stop the file.")
        _table(report.warnings[:MOST_ROWS], first="Row", alt="Warnings")


def _table(problems: Sequence[Problem], *, first: str, alt: str) -> None:
    st.dataframe(_frame(problems, first=first), hide_index=True, alt=alt)


def _frame(problems: Sequence[Problem], *, first: str) -> pd.DataFrame:
    """Problems as people read them: a blank where there is nothing to say, never the word None."""
    records = [
        {name: "" if cell is None else cell for name, cell in problem.as_record().items()} for problem in problems
    ]
    return pd.DataFrame(records).astype({"row": str}).rename(columns={**_HEADERS, "row": first})


def _all(title: str, problems: Sequence[Problem], file: str) -> None:
    with st.expander(f"{title} ({len(problems):,})"):
        _table(problems[:MOST_ROWS], first="Row", alt="Every problem with its row and column")
        if len(problems) > MOST_ROWS:
            st.caption(f"The first {MOST_ROWS:,} are listed here; the CSV has all of them.")
    st.download_button(
        "Download every problem (CSV)",
        lambda: problems_csv(problems),
        file_name=f"problems in {file}.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )


def problems_csv(problems: Sequence[Problem]) -> str:
    """Write problems as CSV; a value that a spreadsheet would run as a formula is written as text."""
    text = StringIO()
    writer = csv.DictWriter(text, list(_HEADERS), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({**problem.as_record(), "value": _harmless(problem.value)} for problem in problems)
    return text.getvalue()


def _harmless(value: str | None) -> str | None:
    return f"'{value}" if value and value[0] in "=+-@\t\r" else value
