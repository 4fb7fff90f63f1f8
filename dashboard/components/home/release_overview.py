"""The overview of the release that is open, worked out once for everybody."""

import streamlit as st

from dashboard.charts.overview import Overview, overview
from dashboard.components.current_release import released
from dashboard.release import Release


def release_overview() -> Overview:
    """Give the overview of the release that the page reads."""
    release = released()
    return _once(release.manifest.identity, release)


@st.cache_resource(max_entries=4, show_spinner=False)
def _once(identity: str, _release: Release) -> Overview:
    return overview(_release)
