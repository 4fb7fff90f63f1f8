"""A funder's own return: one file of published grants, read for racial equity."""

import streamlit as st

from dashboard.components.funder_return import funder_return

st.title("A funder's return")
st.markdown(
    "Give one file of grants as 360Giving publishes them, and read within a minute who gets the money, on what terms, and how "
    "that compares. Nothing else is needed, and nothing is stored. What the file does not say comes first and is never guessed.",
    width=760,
)

funder_return()
