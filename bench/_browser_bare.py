"""A page of Streamlit's with next to nothing on it, for `make bench-browser`: what Streamlit alone takes."""

import streamlit as st

LEVELS = ("Racially minoritised or White", "5 ethnic groups")


@st.fragment
def chosen() -> None:
    """Offer the levels, and say which is chosen."""
    st.caption(st.segmented_control("Groups", LEVELS, default=LEVELS[1], required=True))


st.title("Nothing")
chosen()
