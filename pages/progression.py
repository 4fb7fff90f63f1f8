"""Progression: who is promoted, and who reaches the top."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.figures_board import figures_board
from dashboard.components.what_if import what_if_card

st.title("Progression")
st.markdown(
    "Who is promoted, how grades are filled, and who reaches the top. Promotions are counted over the year to the end "
    "of a quarter; figures of groups once a year, at the end of March. In every ratio above 1 is worse for the group.",
    width=760,
)

figures_board(
    {
        "Promotion": ("promotion_ratio", "promotion_ratio_within_grades", "promotion_rate", "time_to_promotion"),
        "Tiers": ("race_disparity_lower_middle", "race_disparity_middle_upper", "race_disparity_lower_upper"),
        "Pipeline": ("leaky_pipeline",),
        "The top": ("glass_ceiling",),
        "Flow": ("grade_flow",),
        "Numbers": ("promotions",),
    }
)

with boundary():
    what_if_card()
