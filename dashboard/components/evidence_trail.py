"""The evidence trail: each finding of the source, and the way to the figures that show whether it is happening."""

import streamlit as st

from dashboard.components.card_link import card_link, page_of
from dashboard.components.current_release import indicators, released
from dashboard.indicators.evidence import LEADERS, RESEARCH, SOURCE, STAFF, TRAIL, Finding
from data_models import TABLES

NOT_MEASURED = "Not measured yet."


def evidence_trail() -> None:
    """Draw the trail."""
    st.caption(f"Source: {SOURCE}. {RESEARCH.format(staff=STAFF, leaders=LEADERS)} In our own words throughout.")
    for heading, found in TRAIL.items():
        st.header(heading)
        for one in found:
            with st.container(border=True, gap="xsmall"):
                _finding(one)


def _finding(one: Finding) -> None:
    st.markdown(f"**{one.title}.** {one.words}  \n:small[:gray[Section: {one.section}]]")
    shown = [key for key in one.indicators if key in indicators() and key in released().indicators() and page_of(key)]
    if shown:
        with st.container(horizontal=True, gap="small"):
            for key in shown:
                card_link(key, indicators()[key].title)
    if one.tables:
        names = ", ".join(TABLES[name].title().lower() for name in one.tables)
        st.caption(f"{'' if shown else NOT_MEASURED + ' '}Data is collected as: {names}.")
