"""Which release the figures come from, and how recent the data behind it is."""

from datetime import datetime

import streamlit as st

from dashboard import settings
from dashboard.components.current_release import released
from dashboard.release import ReleaseError, history


def release_facts() -> None:
    """Say quarter, release, policy, how recent the data is, and how many figures are shown and hidden."""
    manifest = released().manifest
    latest, first = (
        one.replace("-Q", "\N{NON-BREAKING HYPHEN}Q") for one in (manifest.quarters[-1], manifest.quarters[0])
    )
    st.markdown(
        f"Racially minoritised experts and by-and-for organisations keep victim-survivors of domestic abuse safe, in a "
        f"sector that is not fair to them. Is that changing? **{latest}** is the latest of {len(manifest.quarters)} quarters "
        f"from {first}.",
        width=760,
    )
    st.caption(
        f"Release {manifest.number}{_as_at(manifest.number)}, policy {manifest.policy}: "
        f"{manifest.shown:,} figures are shown, and {manifest.hidden:,} are hidden or not available."
    )


def _as_at(number: int) -> str:
    """When the records behind a release last changed, where its history is kept beside it."""
    try:
        noted = history.list(settings.release_path())
    except ReleaseError:
        return ""
    found = [row["records_as_at"] for row in noted.iter_rows(named=True) if row["number"] == number]
    return f", of data as at {datetime.fromisoformat(found[0]):%d %B %Y}" if found else ""
