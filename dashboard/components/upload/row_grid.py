"""Faulty rows in a grid, as a spreadsheet would show them."""

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from dashboard.components.upload.faulty_rows import FaultyRows
from dashboard.ingest import Choices, Report
from data_models import CLASSIFICATIONS, TABLES, Column

ROW, OUT, WHERE, WRONG = "Row", "Leave out", "Wrong in", "What is wrong"
OWN = (ROW, OUT, WHERE, WRONG)
"""Columns that are none of the file's."""


def draw_row_grid(rows: FaultyRows, report: Report, checks: int) -> Choices:
    """Draw the editor, and give what was changed in it."""
    st.caption("Click a cell and type, or double-click to change part of it. Then press Check again.")
    frame = framed(rows)
    edited = st.data_editor(
        frame,
        hide_index=True,
        disabled=[ROW, WHERE, WRONG, *rows.key],
        column_config=_config(rows, report),
        placeholder="",
        key=f"rows_{checks}",
        alt="The faulty rows, to be mended",
    )
    return edits(rows, edited)


def framed(rows: FaultyRows) -> pd.DataFrame:
    """Give the rows as the editor shows them: row, tick, which columns are wrong, these columns, key, sentences."""
    made = [
        {ROW: line, OUT: line in rows.draft.rows_out, WHERE: ", ".join(filter(None, rows.faults[line])) or "the row"}
        | {name: rows.held(line, name) for name in (*rows.faulty, *rows.key)}
        | {WRONG: " ".join(rows.faults[line].values())}
        for line in rows.lines
    ]
    return pd.DataFrame(made).astype(dict.fromkeys((*rows.faulty, *rows.key), object))


def edits(rows: FaultyRows, after: pd.DataFrame) -> Choices:
    """Give the choices that make the rows what the editor holds."""
    named = [(int(row[ROW]), row) for row in after.to_dict("records")]
    held = {line: {name: "" if row[name] is None else str(row[name]) for name in rows.faulty} for line, row in named}
    return Choices(cells=rows.edits(held), rows_out=frozenset(line for line, row in named if row[OUT]))


def _config(rows: FaultyRows, report: Report) -> dict[str, ColumnConfig]:
    columns = {column.name: column for column in TABLES[report.table].columns()}
    fixed: dict[str, ColumnConfig] = {
        ROW: st.column_config.NumberColumn(width=60, format="%d", pinned=True),
        OUT: st.column_config.CheckboxColumn(width=115, help="The row is not read at all."),
        WHERE: st.column_config.TextColumn(width=150),
        WRONG: st.column_config.TextColumn(width=500),
    }
    return fixed | {name: _editor(columns[name], rows) for name in rows.faulty}


def _editor(column: Column, rows: FaultyRows) -> ColumnConfig:
    if column.kind != "classification" or column.several:
        return st.column_config.TextColumn(help=column.description)
    codes = CLASSIFICATIONS[column.classification or ""].codes
    held = dict.fromkeys(
        row[column.name] for row in rows.cells.values() if row.get(column.name, "") not in {"", *codes}
    )
    return st.column_config.SelectboxColumn(options=[*held, *codes], help=column.description)
