"""What cannot be told yet, and what data would settle it."""

import streamlit as st

from dashboard.charts.overview.unsettled import Unsettled
from dashboard.charts.phrases import listed
from dashboard.components.card_link import card_link
from dashboard.components.home.release_overview import release_overview

MOST = 3
"""Open comparisons that stand on the page; the others are one click away."""


def unknown() -> None:
    """Draw the open questions, those that the least data would settle first."""
    found = release_overview()
    if not found.unsettled and not found.unmeasured:
        st.markdown("Every comparison in this release has a verdict.", width=760)
    for one in found.unsettled[:MOST]:
        _line(one)
    if len(found.unsettled) > MOST:
        with st.expander(f"{len(found.unsettled) - MOST} more that cannot be told yet"):
            for one in found.unsettled[MOST:]:
                _line(one)
    for tables, titles in found.unmeasured.items():
        if tables:
            st.markdown(f"- No figure yet for {listed(titles)}. It takes more of this data: {tables}.", width=760)


def _line(one: Unsettled) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"- {one.sentence} **{one.settles}**", width="content")
        card_link(one.key, one.title)
