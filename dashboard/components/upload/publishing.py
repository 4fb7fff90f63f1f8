"""Publish: turn what is submitted into the release that everybody reads."""

import streamlit as st

from dashboard import settings
from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.progress_bar import progress_bar
from dashboard.release import publish

_KEPT = "published"


def publishing(person: Person) -> None:
    """Draw the button that publishes, for stewards, and what the last press of it did."""
    st.markdown(
        "Publishing counts everything that is submitted, protects every figure, and makes the result the release that "
        "everybody reads. Earlier releases are kept.",
        width=760,
    )
    if words := st.session_state.get(_KEPT):
        st.success(words, title="Published", icon=":material/check:")
    if st.button("Publish a release", type="primary", key="publish"):
        with progress_bar("Publishing") as told:
            manifest = publish(open_records(), settings.release_path(), by=person.name, progress=told)
        st.session_state[_KEPT] = manifest.summary().replace("\n", "  \n")
        st.rerun()
