"""A page whose work goes on for minutes, to be stopped by its button."""

import time

import streamlit as st

from dashboard.components.upload.progress_bar import progress_bar

STEPS = 6_000

if st.session_state.pop("was_cancelled", False):
    st.text("Stopped half-way")
elif st.button("Begin"):
    with progress_bar("Counting") as told:
        for step in range(STEPS):
            told(step, STEPS, f"Counting {step}")
            time.sleep(0.05)
    st.text("Ran to its end")
