"""A nil return: an organisation says that it has nothing to report, which is not the same as saying nothing."""

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.places import organisation_picker, quarter_picker
from data_models import TABLES

OFFERED = tuple(
    name for name, table in TABLES.items() if table.scope() == "quarterly" and table.owner() == "organisation_id"
)


def nil(person: Person) -> None:
    """Draw the pickers and the button."""
    if words := st.session_state.pop("nil_done", None):
        st.success(words, title="Submitted", icon=":material/check:")
    with st.container(horizontal=True):
        name = st.selectbox("Table", OFFERED, format_func=lambda one: TABLES[one].title(), key="nil_table", width=260)
        organisation, quarter = organisation_picker("nil"), quarter_picker("nil")
    st.caption("It counts as your return for the quarter, and can be replaced by a file at any time.")
    if (
        st.button("Report nothing for this quarter", type="primary", key="nil", disabled=not organisation)
        and organisation
    ):
        receipt = open_records().submit_nothing(name, organisation, quarter, by=person.name)
        title = TABLES[name].title()
        st.session_state["nil_done"] = (
            f"{organisation} has nothing to report in {title} for {quarter}: submission {receipt.submissions[0]}, "
            f"{receipt.at:%d %B %Y, %H:%M} UTC."
        )
        st.rerun()
