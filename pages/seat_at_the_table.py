"""Seat at the table: who sits, votes, chairs and is paid, and whose proposals become decisions."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Seat at the table")
st.markdown(
    "Who sits on the bodies that govern, commission, advise and deliver; who has a vote, chairs, and is paid for the time; and "
    "whose proposals become decisions. A seat without a vote is a chair in the room and no say.",
    width=760,
)

figures_board(
    {
        "Seats": ("power_parity", "seats_held", "vote_ratio", "paid_ratio", "attendance_ratio"),
        "Influence": ("adoption_ratio", "days_to_decision", "open_actions"),
        "Findings": ("decisions_on_findings",),
    },
    split="by_and_for",
)
