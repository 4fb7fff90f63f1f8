"""Coverage: where, and for whom, there is an organisation led by and for a community, and where there is none."""

import streamlit as st

from dashboard.components.figures_board import figures_board

st.title("Coverage")
st.markdown(
    "Which regions and communities have an organisation of their own to turn to, and which have none, beside who lives there "
    "by the census of 2021. An organisation counts for the region it is based in: where else it works is not collected.",
    width=760,
)

figures_board(
    {
        "Regions": ("by_and_for_offer", "offer_rate"),
        "Communities": ("community_offer", "without_offer"),
    }
)
