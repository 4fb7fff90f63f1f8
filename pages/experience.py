"""Experience: belonging and isolation, harassment and discrimination, and how leaders see themselves and are seen."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Experience")
st.markdown(
    "How staff say they are treated, from the yearly staff survey. A ratio above 1 means that the group is worse off than "
    "White staff, whichever way a standard prints it.",
    width=760,
)

figures_board(
    {
        "Isolation": ("loneliness_rate", "loneliness_ratio", "loneliness_mean", "belonging_rate"),
        "Teams": ("onlyness_rate", "onlyness_ratio", "exposure"),
        "Harassment": (
            "harassment_public_rate",
            "harassment_public_ratio",
            "harassment_staff_rate",
            "harassment_staff_ratio",
        ),
        "Discrimination": (
            "discrimination_manager_rate",
            "discrimination_manager_ratio",
            "discrimination_colleague_rate",
            "discrimination_colleague_ratio",
        ),
        "Fairness": ("equal_opportunity_rate", "equal_opportunity_ratio", "perception_gap"),
    }
)
