"""Audit: what was done to the records and with them, by whom, and whether anybody has changed that since."""

import streamlit as st

from dashboard.components.audit_trail import audit_trail
from dashboard.components.boundary import boundary
from dashboard.components.session import person

st.title("Audit")
st.markdown(
    "Every upload, withdrawal, publication, question of an evaluator, erasure and sign-in leaves an entry that is chained "
    "to the one before it. No entry holds a value of anybody's row.",
    width=760,
)
someone = person()

if someone and someone.may("publish"):
    with boundary():
        audit_trail()
