"""Upload: from a file to its receipt."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.session import person
from dashboard.components.upload import check_and_submit

st.title("Upload")
st.markdown(
    "Choose a file. It is checked whole before anything is stored; either all of it is submitted, or nothing. Staff and "
    "participant identifiers are replaced by keyed pseudonyms on arrival and never stored as they are.",
    width=760,
)
someone = person()

if someone and someone.may("upload"):
    with boundary():
        check_and_submit(someone)
