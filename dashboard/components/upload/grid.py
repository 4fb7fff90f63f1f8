"""A grid to type a few rows into, for organisations too small for an export; what is typed is checked like any file."""

import hashlib
from collections.abc import Sequence

import pandas as pd
import polars as pl
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from dashboard.access import Person
from dashboard.components.upload.places import organisation_picker, quarter_picker
from dashboard.components.upload.sitting import begin, current, end
from dashboard.components.upload.typed_singly import typed_singly
from data_models import CLASSIFICATIONS, TABLES, Column, UploadTable
from data_models.safe_csv import safe_csv

OFFERED = ("workforce", "seats", "recruitment", "staff_events", "decisions")
"""Tables short enough to be typed."""
PLACE = ("organisation_id", "quarter")
EMPTY_ROWS = 6
NARROW = "(max-width: 640px), (max-height: 500px)"
"""A telephone, held either way: turning it must not change how one types."""
STYLE = f"""
@media {NARROW} {{ .st-key-typed_in_grid {{ display: none; }} }}
@media not all and (max-width: 640px) {{ @media not all and (max-height: 500px) {{ .st-key-typed_singly {{ display: none; }} }} }}
"""


def grid(person: Person) -> None:
    """Draw the pickers, the grid or on a telephone the fields of one row, and the button that checks what was typed."""
    sitting = current()
    if sitting is not None and not sitting.origin.startswith("typed"):
        end()
    with st.container(horizontal=True):
        name = st.selectbox("Table", OFFERED, format_func=lambda one: TABLES[one].title(), key="grid_table", width=260)
        organisation, quarter = organisation_picker("grid"), quarter_picker("grid")
    columns = [column for column in TABLES[name].columns() if column.name not in PLACE]
    of = f"{name}_{st.session_state.get('uploads_done', 0)}"
    st.html(f"<style>{STYLE}</style>")
    with st.container(key="typed_in_grid"):
        typed, pressed = _typed_in_grid(columns, of, TABLES[name].title())
    with st.container(key="typed_singly"):
        rows, singly = typed_singly(columns, of)
    st.caption("A number of your own for each person is enough, the same every quarter; never a name.")
    if singly:
        typed = pd.DataFrame(rows, columns=[column.name for column in columns])
    if not (pressed or singly):
        return
    if not organisation:
        st.warning("Say above which organisation these rows are of, then check again.")
    else:
        content = typed_file(TABLES[name], typed, organisation, quarter)
        begin(content, f"{name}_{quarter}.csv", name, f"typed {hashlib.sha256(content).hexdigest()}", person)


def _typed_in_grid(columns: Sequence[Column], of: str, title: str) -> tuple[pd.DataFrame, bool]:
    with st.form("grid", border=False):
        typed = st.data_editor(
            pd.DataFrame("", index=range(EMPTY_ROWS), columns=[column.name for column in columns], dtype=object),
            num_rows="dynamic",
            hide_index=True,
            placeholder="",
            column_config={column.name: _config(column, first=column is columns[0]) for column in columns},
            key=f"grid_{of}",
            alt=f"Rows of {title} to fill in",
        )
        return typed, st.form_submit_button("Check what I typed", type="primary", key="check_grid")


def typed_file(table: type[UploadTable], typed: pd.DataFrame, organisation: str, quarter: str) -> bytes:
    """Write what was typed as the CSV that a spreadsheet would have exported; rows left empty are left out."""
    texts = typed.astype(object).where(typed.notna(), "").astype(str)
    rows = texts[(texts != "").any(axis=1)]
    frame = pl.DataFrame(
        {name: rows[name].tolist() for name in rows.columns}, schema=dict.fromkeys(rows.columns, pl.String)
    )
    placed = frame.with_columns(pl.lit(organisation).alias(PLACE[0]), pl.lit(quarter).alias(PLACE[1]))
    whole = placed.select(column.name for column in table.columns() if column.name in placed.columns)
    return safe_csv(whole.columns, whole.iter_rows(), newline="\r\n").encode("utf-8-sig")


def _config(column: Column, *, first: bool) -> ColumnConfig:
    """Give a column its editor; the first one, which says who a row is, stays in sight on a narrow screen."""
    if column.kind == "classification" and not column.several:
        codes = ["", *CLASSIFICATIONS[column.classification or ""].codes]
        return st.column_config.SelectboxColumn(column.title, options=codes, help=column.description, pinned=first)
    if column.kind == "boolean":
        return st.column_config.SelectboxColumn(column.title, options=["", "yes", "no"], help=column.description)
    return st.column_config.TextColumn(column.title, help=_help(column), pinned=first)


def _help(column: Column) -> str:
    form = {"date": " Write it as 2026-09-30.", "boolean": " yes or no."}.get(column.kind, "")
    return f"{column.description}{form}"
