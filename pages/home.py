"""Home: where each pillar stands, what has changed, what cannot be told yet, and who has sent their data."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.home import aims, pillars, submitted, unknown, what_changed
from dashboard.components.release_facts import release_facts
from dashboard.components.session import person
from dashboard.components.welcome import welcome

st.title("Equity Monitor")
with boundary():
    release_facts()
    welcome()

    pillars(
        {
            "cultural competency": {
                "competency_level": {},
                "moved_up": {"domain": "behaviour"},
                "material_useful": {},
            },
            "by-and-for organisations": {"funding_parity": {"parity_base": "organisations"}, "unrestricted_ratio": {}},
            "workforce": {
                "workforce_share": {"racially_minoritised": "yes"},
                "hiring_ratio": {"racially_minoritised": "yes"},
                "race_disparity_lower_upper": {"racially_minoritised": "yes"},
            },
        }
    )

    st.header("What has changed")
    what_changed()

    aims()
    st.header("What we cannot tell yet")
    unknown()

    st.header("Who has sent their data")
    submitted(person())
