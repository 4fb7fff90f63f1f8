"""How targets stand, in a few lines: those that need somebody first."""

import streamlit as st

from dashboard.charts.aim_words import aim
from dashboard.components.card_link import card_link
from dashboard.components.current_release import indicators, released
from dashboard.components.navigation import PAGES
from dashboard.components.targets import IN_ORDER, filters, tally
from dashboard.release.progress import Progress, progress

MOST = 4
"""More than a reader takes in; the others are on their page."""


def aims() -> None:
    """Draw the targets under a heading; nothing at all where the release has none."""
    found = sorted(progress(released()), key=lambda one: IN_ORDER.index(one.standing))
    if not found:
        return
    st.header("Targets")
    st.markdown(tally(found), width=760)
    for one in found[:MOST]:
        _line(one)
    st.page_link(PAGES / "targets.py", label="All targets, and what is being done", icon=":material/arrow_forward:")


def _line(one: Progress) -> None:
    indicator = indicators()[one.target.indicator]
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        words = aim(one.target, indicator.unit).removeprefix("Target: ").rstrip(".")
        st.markdown(f"- {indicator.title}: {words}. **{one.standing.capitalize()}.**", width="content")
        card_link(one.target.indicator, indicator.title, **filters(one.target))
