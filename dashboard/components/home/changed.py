"""What has changed since last quarter, and over the year: one sentence a change, with the way to its card."""

import streamlit as st

from dashboard.charts.overview.changes import Change, Changes
from dashboard.components.card_link import card_link
from dashboard.components.home.release_overview import release_overview

MOST = 6
"""More than a reader takes in; the others are counted."""


def what_changed() -> None:
    """Draw the changes."""
    found = release_overview()
    if found.quarter is None:
        st.markdown("This release holds one quarter only, so nothing can have changed yet.", width=760)
        return
    _changes(found.quarter, "the quarter before")
    if found.year is not None:
        _changes(found.year, "a year before")
    st.caption("A change is listed only where neither the protection of figures nor chance explains it.")


def _changes(changes: Changes, when: str) -> None:
    since = changes.since.replace("-Q", "\N{NON-BREAKING HYPHEN}Q")
    if not changes.found:
        st.markdown(f"**Since {since}**, {when}: none of {changes.compared} figures has clearly changed.", width=760)
        return
    clear = f"{len(changes.found)} of {changes.compared} figures {'has' if len(changes.found) == 1 else 'have'}"
    st.markdown(f"**Since {since}**, {when}: {clear} clearly changed.", width=760)
    for one in changes.found[:MOST]:
        _line(one)
    if len(changes.found) > MOST:
        st.caption(f"And {len(changes.found) - MOST} smaller ones.")


def _line(one: Change) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"- {one.sentence}", width="content")
        card_link(one.key, one.title, view="trend")
