"""Network: who comes to the support network and to action learning sets, and how far they know each other."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Network")
st.markdown(
    "The support network and the action learning sets: who joins and stays, who is there, and whether people who were alone "
    "come to know others. Members are counted together and never drawn: a picture of who knows whom would name them. Figures "
    "run to date and are counted once a year, at the end of June.",
    width=760,
)

figures_board(
    {
        "Reach": ("support_places", "withdrawal_rate", "support_attendance_rate"),
        "2 Learning": ("belonging_change",),
        "3 Behaviour": ("ties_per_member", "connected_rate", "cross_organisation_share"),
    }
)
