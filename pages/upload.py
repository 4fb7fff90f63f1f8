"""Upload: check a file, submit it, see what was submitted, publish."""

import streamlit as st

st.title("Upload")
