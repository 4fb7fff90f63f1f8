"""The ways in: a file, six people typed into a grid, or nothing to report; the same checks stand behind each."""

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.grid import grid
from dashboard.components.upload.nil import nil
from dashboard.components.upload.sitting import begin, current, end
from data_models import TABLES

TELL_BY_FILE = "Tell by the file"
FILE, TYPED, NOTHING = "A file", "Type it in", "Nothing to report"
KINDS = ["csv", "tsv", "txt", "xlsx", "xls", "ods", "zip", "json"]


def way_in(person: Person) -> None:
    """Draw the choice between the ways, and the one that is chosen."""
    way = st.segmented_control("What do you have?", (FILE, TYPED, NOTHING), default=FILE, required=True, key="way")
    if way == TYPED:
        grid(person)
    elif way == NOTHING:
        nil(person)
    else:
        _file(person)


def _file(person: Person) -> None:
    if st.session_state.pop("was_cancelled", False):
        st.caption("Cancelled. Nothing was stored; choose the file again when you are ready.")
        st.session_state["uploads_done"] = st.session_state.get("uploads_done", 0) + 1
        end()
    given = st.file_uploader("CSV or Excel file", type=KINDS, key=f"upload_{st.session_state.get('uploads_done', 0)}")
    table = st.selectbox(
        "Which table is it?", (TELL_BY_FILE, *TABLES), format_func=_title, key="upload_table", width=420
    )
    sitting = current()
    if given is not None:
        begin(
            given.getvalue(), given.name, None if table == TELL_BY_FILE else table, f"{given.file_id} {table}", person
        )
    elif sitting is not None and not sitting.origin.startswith("typed"):
        end()


def _title(name: str) -> str:
    return TABLES[name].title() if name in TABLES else name
