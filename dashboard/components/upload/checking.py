"""Choose a file, see every problem, submit it whole."""

from typing import TYPE_CHECKING

import streamlit as st

from dashboard import ingest
from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.problems import show_problems
from dashboard.components.upload.progress_bar import progress_bar
from dashboard.components.upload.receipt import keep_receipt, show_receipt
from dashboard.ingest import Report
from data_models import TABLES

if TYPE_CHECKING:
    from streamlit.typing import UploadedFile

TELL_BY_FILE = "Tell by the file"
_KEPT = "checked_file"


def check_and_submit(person: Person) -> None:
    """Draw the way in: uploader, verdict, problems, and the button that submits."""
    show_receipt()
    table = st.selectbox("Upload table", (TELL_BY_FILE, *TABLES), format_func=_title, key="upload_table", width=420)
    given = st.file_uploader("CSV or Excel file", type=["csv", "tsv", "txt", "xlsx", "xls", "ods"], key=_uploader_key())
    if given is None:
        st.session_state.pop(_KEPT, None)
        return
    report = _checked(given, None if table == TELL_BY_FILE else table)
    _verdict(report)
    show_problems(report)
    if report.accepted:
        _submit(report, person)


def _title(name: str) -> str:
    return TABLES[name].title() if name in TABLES else name


def _uploader_key() -> str:
    """A new key after each submission, so that the uploader is empty again."""
    return f"upload_{st.session_state.get('uploads_done', 0)}"


def _checked(given: "UploadedFile", table: str | None) -> Report:
    """Check a file once; a rerun of the page looks the verdict up."""
    kept = st.session_state.get(_KEPT)
    if kept and kept[0] == (given.file_id, table):
        report: Report = kept[1]
        return report
    with progress_bar("Reading") as told:
        report = ingest.check(
            given.getvalue(), table=table, file_name=given.name, records=open_records(), progress=told
        )
    st.session_state[_KEPT] = ((given.file_id, table), report)
    return report


def _verdict(report: Report) -> None:
    title = TABLES[report.table].title()
    if report.accepted:
        st.success(f"{report.rows:,} rows of {title}, and no problem found.", icon=":material/check:")
    else:
        number = len(report.problems)
        st.error(
            f"{number:,} problem{'' if number == 1 else 's'} in {report.rows:,} rows of {title}. Nothing has been stored. "
            "Mend them in your file and choose it again.",
            title="This file cannot be submitted yet",
            icon=":material/error:",
        )


def _submit(report: Report, person: Person) -> None:
    replace = st.checkbox("Replace what was submitted for the same organisations and quarters before", key="replace")
    if st.button(f"Submit all {report.rows:,} rows", type="primary", key="submit"):
        receipt = ingest.submit(report, open_records(), by=person.name, replace=replace)
        keep_receipt(report, receipt)
        st.session_state.pop(_KEPT, None)
        st.session_state["uploads_done"] = st.session_state.get("uploads_done", 0) + 1
        st.rerun()
