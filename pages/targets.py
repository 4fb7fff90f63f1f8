"""Targets and actions: what is to be reached by when, whether it is on its way, and what is being done."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.targets import targets

st.title("Targets and actions")
st.markdown(
    "What the partnership has undertaken to reach, by when and by whom, judged by released figures alone; and what was "
    "done about what people said.",
    width=760,
)

with boundary():
    targets()
