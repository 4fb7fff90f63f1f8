"""Cultural competency: where organisations are on the way, who moves, and what materials they use."""

import streamlit as st

from dashboard.components.card_link import card_link
from dashboard.components.figures_board import figures_board

st.title("Cultural competency")
st.markdown(
    "Behaviours, attitudes and policies that let services work well with people of every culture. It is a journey and no "
    "test: organisations assess themselves, no level is a pass mark, and no organisation is named or ranked.",
    width=760,
)

figures_board(
    {
        "Levels": ("competency_level", "organisations_at_level"),
        "On the way": ("moved_up", "time_in_level"),
        "Materials": ("material_reach", "material_useful", "newest_version"),
        "Toolkit": ("toolkit_stage",),
    },
    split="domain",
)

st.caption("How concerns are resolved, inside organisations, with partners and along referral routes:")
card_link("concern_resolution", "Concerns resolved, by where they came from")
