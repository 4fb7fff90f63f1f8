"""Own organisation: the quality of what it sent, exactly, for those who sent it."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.session import person
from dashboard.components.upload import own_quality

st.title("Your organisation")
someone = person()

if someone and someone.may("upload"):
    with boundary():
        own_quality(someone)
