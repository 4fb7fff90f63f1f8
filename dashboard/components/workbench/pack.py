"""The evaluation pack from the page, in one click."""

from collections.abc import Sequence

import streamlit as st

from dashboard.briefing.pack import FILES, pack
from dashboard.charts.cohorts import Named
from dashboard.components.current_release import released

_MADE = "evaluation pack"


def evaluation_pack(named: Sequence[Named]) -> None:
    """Draw the button, and once it is made the documents to take along."""
    st.subheader("Evaluation pack", anchor=False)
    st.markdown(
        "These comparisons and every released figure of the programmes, with definitions, policy, cohorts and caveats, so that "
        "another evaluator can check them: as a document to print, as Word, and as tables.",
        width=760,
    )
    of = tuple(one.comparison.cohort.key for one in named)
    if st.button("Make the pack", icon=":material/inventory_2:", key="make pack"):
        with st.spinner("Writing the pack"):
            st.session_state[_MADE] = (of, pack(named, released()))
    made_of, made = st.session_state.get(_MADE, ((), {}))
    if made_of != of:
        return
    with st.container(horizontal=True, gap="small"):
        for name, (words, kind) in FILES.items():
            st.download_button(words, made[name], name, kind, icon=":material/download:", on_click="ignore")
