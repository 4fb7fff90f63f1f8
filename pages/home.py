"""Home: what this is, what it says now, and what it cannot say yet."""

import streamlit as st

from dashboard.components.headlines import headlines
from dashboard.components.pillars import pillars
from dashboard.components.release_facts import release_facts

st.title("Equity Monitor")
st.markdown(
    "Racially minoritised experts and by-and-for organisations are vital to keeping victim-survivors of domestic abuse "
    "safe, and work in a sector that is not fair to them. Equity Monitor shows, quarter by quarter, whether that is "
    "changing: with figures that protect the people behind them, and that say how sure they are.",
    width=760,
)
release_facts()

st.header("The latest figures")
headlines(
    {
        "workforce_share": {"racially_minoritised": "yes"},
        "representation_ratio": {"racially_minoritised": "yes"},
        "senior_gap": {"racially_minoritised": "yes"},
        "ethnicity_known_rate": {},
    }
)

st.header("Three pillars")
pillars()
