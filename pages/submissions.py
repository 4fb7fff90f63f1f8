"""Submissions: what was sent, what is owed, what it cost; withdrawn, restored and published here."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.session import person
from dashboard.components.upload import burden, comparison, owing, publishing, submissions

st.title("Submissions")
someone = person()

if someone and someone.may("upload"):
    with boundary():
        owing(someone)
    st.header("History")
    with boundary():
        submissions(someone)
    st.header("Compare two submissions")
    with boundary():
        comparison(someone)

if someone and someone.may("publish"):
    st.header("Publish")
    with boundary():
        publishing(someone)
    st.header("What it costs to answer")
    with boundary():
        burden()
