"""The timeline of milestones below the cards of a page."""

import streamlit as st

from dashboard.charts.milestones import ABOUT, KEY, NONE, milestone_chart
from dashboard.components.board import board, message
from dashboard.components.current_release import notice, released


def milestones() -> None:
    """Draw the milestones as they stand at the end of the newest quarter, or say that there are none."""
    release = released()
    chart = milestone_chart(release.manifest.milestones, release.quarters[-1])
    if chart is None:
        st.caption(NONE)
        return
    board({"definitions": {KEY: [list(entry) for entry in ABOUT]}}, key="definition of milestones")
    board(message([chart], notice()), key="milestones")
