"""The faulty rows alone, to be mended in place."""

import pandas as pd
import polars as pl
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from dashboard.access import Person
from dashboard.components.upload.sitting import Sitting, decide
from dashboard.ingest import Choices, Report
from dashboard.ingest.raw_rows import LINE, raw_rows
from data_models import CLASSIFICATIONS, TABLES

MOST = 200
"""Rows on the page at once; after a check the next ones follow."""

ROW, WRONG, OUT = "Row", "What is wrong", "Leave out"


def mend_rows(sitting: Sitting, report: Report, person: Person) -> None:
    """Draw the editor of faulty rows: their key, their faulty cells, and a tick to leave a row out."""
    shown = faulty_rows(report, raw_rows(sitting.content, report, sitting.choices))
    if shown.empty:
        return
    number = len({problem.row for problem in report.problems if problem.row is not None})
    st.subheader("Mend the faulty rows here")
    st.caption(
        f"Only the {number:,} faulty row{'' if number == 1 else 's'}, numbered as in your spreadsheet"
        f"{f'; the first {MOST}, and the next ones after a check' if number > MOST else ''}. Your file stays as it is."
    )
    with st.form("rows", border=False):
        edited = st.data_editor(
            shown,
            hide_index=True,
            disabled=[ROW, WRONG],
            column_config=_config(report, shown),
            key=f"rows_{sitting.checks}",
            alt="The faulty rows, to be mended",
        )
        if st.form_submit_button("Check again", type="primary", key="check_again"):
            decide(sitting, edits(shown, edited), person)


def faulty_rows(report: Report, rows: pl.DataFrame) -> pd.DataFrame:
    """Give the faulty rows as text: row, what is wrong, the table's key, every column with a fault, and the tick."""
    found: dict[int, list[str]] = {}
    for problem in report.problems:
        if problem.row is not None and problem.code not in {"missing column", "personal header", "repeated column"}:
            found.setdefault(problem.row, []).append(problem.message)
    lines = sorted(found)[:MOST]
    faulty = {problem.column for problem in report.problems if problem.row in found}
    key = TABLES[report.table].key()
    names = [name for name in rows.columns if name in faulty or (name in key and name != "quarter")]
    chosen = pl.DataFrame({LINE: lines}, schema={LINE: pl.Int64}).join(rows.select(LINE, *names), on=LINE, how="left")
    frame = chosen.rename({LINE: ROW}).to_pandas()
    frame.insert(1, WRONG, [" ".join(found[line]) for line in lines])
    frame[OUT] = False
    return frame.astype(dict.fromkeys(names, object)).where(frame.notna(), "")


def edits(before: pd.DataFrame, after: pd.DataFrame) -> Choices:
    """Give the choices that turn one state of the editor into another."""
    names = [name for name in before.columns if name not in {ROW, WRONG, OUT}]
    cells = {
        (int(old[ROW]), name): str(new[name] or "")
        for (_, old), (_, new) in zip(before.iterrows(), after.iterrows(), strict=True)
        for name in names
        if (new[name] or "") != (old[name] or "")
    }
    return Choices(cells=cells, rows_out=frozenset(int(line) for line in after.loc[after[OUT], ROW]))


def _config(report: Report, shown: pd.DataFrame) -> dict[str, ColumnConfig]:
    columns = {column.name: column for column in TABLES[report.table].columns()}
    config: dict[str, ColumnConfig] = {
        ROW: st.column_config.NumberColumn(width="small", format="%d"),
        WRONG: st.column_config.TextColumn(width="large"),
        OUT: st.column_config.CheckboxColumn(width="small", help="The row is not read at all."),
    }
    for name in shown.columns:
        if name in columns and columns[name].kind == "classification" and not columns[name].several:
            codes = CLASSIFICATIONS[columns[name].classification or ""].codes
            held = [value for value in shown[name].unique() if value not in codes]
            config[name] = st.column_config.SelectboxColumn(options=[*held, *codes])
        elif name in columns:
            config[name] = st.column_config.TextColumn()
    return config
