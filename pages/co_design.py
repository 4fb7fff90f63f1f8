"""Co-design: who comes forward for the groups, who joins them, on what terms, and what the groups have reached."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.figures_board import figures_board
from dashboard.components.milestones import milestones

st.title("Co-design")
st.markdown(
    "Two co-design groups, for responses within Black and within South Asian communities, and the advisory group: who came "
    "forward, who joined, whether members are paid and come, and whether what was planned is reached. Figures of people are "
    "counted from the first day on and protected; milestones are public.",
    width=760,
)

figures_board(
    {
        "Milestones": ("milestones_reached", "milestone_days_late"),
        "Expressions of interest": ("design_interest", "design_offer_rate", "design_joining_rate"),
        "Members": (
            "design_composition",
            "design_expert_share",
            "design_paid_share",
            "design_attendance",
            "design_members",
        ),
    }
)

with boundary():
    milestones()
