"""Publish: turn what is submitted into the release that everybody reads."""

import streamlit as st

from dashboard import settings
from dashboard.access import Person
from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.progress_bar import progress_bar
from dashboard.release import publish
from dashboard.release.gate import attack_gate

_KEPT = "published"


def publishing(person: Person) -> None:
    """Draw the button that publishes, for stewards, and what the last press of it did."""
    st.markdown(
        "Publishing counts everything that is submitted, protects every figure, attacks the result as somebody with a "
        "full staff list would, and makes it the release that everybody reads only if it withstands. Earlier releases "
        "are kept.",
        width=760,
    )
    if words := st.session_state.get(_KEPT):
        st.success(words, title="Published", icon=":material/check:")
    if st.button("Publish a release", type="primary", key="publish"):
        with progress_bar("Publishing") as told:
            records, place = open_records(), settings.release_path()
            manifest = publish(records, place, by=person.name, progress=told, gate=attack_gate(records, place, told))
            records.note("published", f"release {manifest.number} {manifest.identity}", person.name)
        st.session_state[_KEPT] = manifest.summary().replace("\n", "  \n")
        st.rerun()
