"""The three pillars of the work, and honestly what this version can say of each."""

from collections.abc import Sequence

import streamlit as st

from dashboard.components.current_release import indicators
from dashboard.indicators.indicator import Indicator

_PILLARS = {
    "cultural competency": (
        "Cultural competency",
        (
            "Behaviours, attitudes and policies that let services work well with people of every culture: a journey, with "
            "no pass mark."
        ),
    ),
    "by-and-for organisations": (
        "By-and-for organisations",
        (
            "Organisations led by the communities they serve: how they are funded, partnered with, and heard where "
            "decisions are taken."
        ),
    ),
    "workforce": (
        "Workforce",
        "A workforce at every level that reflects the communities it serves: who enters, who stays, who leads.",
    ),
}

NOTHING_YET = "No figures yet in this version. Its data can be uploaded already; its indicators are to come."


def pillars() -> None:
    """Draw one box a pillar."""
    with st.grid(3, min_column_width=290):
        for key, (title, words) in _PILLARS.items():
            _pillar(title, words, [one for one in indicators().values() if one.pillar == key])


def _pillar(title: str, words: str, found: Sequence[Indicator]) -> None:
    with st.container(border=True, height="stretch"):
        st.subheader(title)
        st.write(words)
        if not found:
            st.caption(NOTHING_YET)
            return
        st.caption(f"{len(found)} indicators: {', '.join(one.title for one in found)}.")
        st.page_link("../pages/representation.py", label="See representation", icon=":material/arrow_forward:")
