"""Faulty rows one below the other, each faulty cell with what is wrong beside it: for few rows, and for telephones."""

import streamlit as st

from dashboard.components.upload.faulty_rows import FaultyRows
from dashboard.ingest import Choices, Report
from data_models import CLASSIFICATIONS, TABLES, Column

MOST = 20
"""Rows drawn at once; after a check the next ones follow."""


def draw_row_by_row(rows: FaultyRows, report: Report, checks: int) -> Choices:
    """Draw the fields, and give what was changed in them."""
    if len(rows.lines) > MOST:
        st.caption(f"The first {MOST}; after a check the next ones follow.")
    columns = {column.name: column for column in TABLES[report.table].columns()}
    after: dict[int, dict[str, str]] = {}
    out: set[int] = set()
    for line in rows.lines[:MOST]:
        with st.container(border=True):
            st.markdown(f"**Row {line}**{_who(rows, line)}")
            after[line] = _fields(rows, line, columns, checks)
            if st.checkbox("Leave this row out", line in rows.draft.rows_out, key=f"out_{checks}_{line}"):
                out.add(line)
    return Choices(cells=rows.edits(after), rows_out=frozenset(out))


def _who(rows: FaultyRows, line: int) -> str:
    held = ", ".join(text for name in rows.key if (text := rows.cells[line].get(name)))
    return f" · `{held}`" if held else ""


def _fields(rows: FaultyRows, line: int, columns: dict[str, Column], checks: int) -> dict[str, str]:
    said = {}
    for name, words in rows.faults[line].items():
        if name in rows.cells[line]:
            said[name] = _field(columns[name], rows.held(line, name), f"cell_{checks}_{line}_{name}")
        st.caption(words)
    return said


def _field(column: Column, held: str, key: str) -> str:
    label = f"{column.title} (`{column.name}`)"
    if column.kind != "classification" or column.several:
        return st.text_input(label, held, key=key)
    codes = CLASSIFICATIONS[column.classification or ""].codes
    options = codes if held in codes else (held, *codes)
    return st.selectbox(label, options, index=options.index(held), key=key, format_func=lambda one: one or "(blank)")
