"""Which release the figures come from, and how recent the data behind it is."""

from datetime import datetime

import streamlit as st

from dashboard import settings
from dashboard.components.current_release import released
from dashboard.release import ReleaseError, history


def release_facts() -> None:
    """Say quarter, release, policy, how recent the data is, and how many figures are shown and hidden."""
    manifest = released().manifest
    st.markdown(
        f"**{manifest.quarters[-1]}** is the latest quarter of {len(manifest.quarters)}, from {manifest.quarters[0]}. "
        f"This is release {manifest.number}{_as_at(manifest.number)}, under disclosure policy {manifest.policy}: "
        f"{manifest.shown:,} figures are shown, and {manifest.hidden:,} are hidden or not available.",
        width=760,
    )


def _as_at(number: int) -> str:
    """When the records behind a release last changed, where its history is kept beside it."""
    try:
        noted = history.list(settings.release_path())
    except ReleaseError:
        return ""
    found = [row["records_as_at"] for row in noted.iter_rows(named=True) if row["number"] == number]
    return f", of data as at {datetime.fromisoformat(found[0]):%d %B %Y}" if found else ""
