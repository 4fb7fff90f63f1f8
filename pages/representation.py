"""Representation: who is in post, and how that compares with who lives here."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Representation")
st.markdown(
    "Who is in post, by ethnic group, and how that compares with the people who live in England and Wales. "
    "Groups stand in alphabetical order, with Other and Unknown last.",
    width=760,
)

figures_board(
    {
        "Share": ("workforce_share", "representation_ratio"),
        "Numbers": ("headcount", "parity_headcount"),
        "Seniority": ("senior_gap", "board_gap", "grade_gap", "population_gap"),
        "Unknown ethnicity": ("ethnicity_known_rate", "minoritised_share_bounds"),
    }
)
