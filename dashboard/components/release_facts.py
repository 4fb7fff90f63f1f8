"""Which release the figures come from, and how recent the data behind it is."""

import streamlit as st

from dashboard.components.current_release import released


def release_facts() -> None:
    """Say quarter, release, policy, and how many figures are shown and hidden."""
    manifest = released().manifest
    st.markdown(
        f"**{manifest.quarters[-1]}** is the latest quarter of {len(manifest.quarters)}, from {manifest.quarters[0]}. "
        f"This is release {manifest.number}, under disclosure policy {manifest.policy}: {manifest.shown:,} figures are "
        f"shown, and {manifest.hidden:,} are hidden or not available.",
        width=760,
    )
