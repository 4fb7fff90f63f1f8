"""Recruitment: who applies, who is shortlisted and who is appointed."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Recruitment")
st.markdown(
    "Who applies for jobs, who is shortlisted and who is appointed, over a year at a time. A ratio above 1 means that the "
    "group is worse off; the number that each standard prints stands in the notes, in the direction that it prints it.",
    width=760,
)

figures_board(
    {
        "Relative likelihood": ("hiring_ratio", "shortlisting_ratio", "appointment_ratio"),
        "Within grades": (
            "hiring_ratio_within_grades",
            "shortlisting_ratio_within_grades",
            "appointment_ratio_within_grades",
        ),
        "Rates": ("hiring_rate", "shortlisting_rate", "appointment_rate"),
        "Numbers": ("applications",),
    }
)
