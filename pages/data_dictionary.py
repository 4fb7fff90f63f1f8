"""Data dictionary: every upload table, its columns, rules and code lists."""

import streamlit as st

from dashboard.components.dictionary import dictionary

st.title("Data dictionary")
st.markdown(
    "What to send, and how. Each table is one CSV or Excel file with a header row; column titles may differ in case and "
    "spacing. What a table does not have is dropped on arrival and named, never stored.",
    width=760,
)
dictionary()
