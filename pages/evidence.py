"""Evidence: what the work rests on, and where it can be seen whether it is happening."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.evidence_trail import evidence_trail

st.title("Evidence trail")
st.markdown(
    "What research and partners have asked for, each with the figures that show whether it is happening. Where nothing "
    "measures it yet, that is said.",
    width=760,
)

with boundary():
    evidence_trail()
