"""Edit targets: what is to be reached, and what is being done, set by stewards."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.edit_targets import edit_actions, edit_targets, state_targets
from dashboard.components.session import person

st.title("Edit targets")
st.markdown(
    "Set here, written into the audit trail, and shown to everybody when you say so, or with the next release.",
    width=760,
)
someone = person()

if someone and someone.may("publish"):
    st.header("Targets")
    with boundary():
        edit_targets(someone)
    st.header("Actions")
    with boundary():
        edit_actions(someone)
    st.header("Show readers")
    with boundary():
        state_targets(someone)
