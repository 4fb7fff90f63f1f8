"""Evaluation workbench: cohorts of programmes, composed, compared with people alike, and taken along as evidence."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.session import person
from dashboard.components.workbench import workbench

st.title("Evaluation workbench")
st.markdown(
    "Did the programme work? Compose a cohort, and see what became of it beside staff like them who were on no programme: matched, "
    "quarter by quarter, and followed from the end of the course.",
    width=760,
)
someone = person()

if someone and someone.role in {"evaluator", "steward"}:
    with boundary():
        workbench(someone)
