"""The board paper, from any page: what the page shows, or any other indicators, in one click."""

import streamlit as st

from dashboard.briefing import FORMATS, MOST, can_ask, default_question, make, paper
from dashboard.briefing.make import Format
from dashboard.charts.question import Question
from dashboard.components.boundary import boundary
from dashboard.components.current_release import indicators, released
from dashboard.components.on_show import on_show


def board_paper() -> None:
    """Draw the button; a click opens the choice."""
    if st.button("Board paper", icon=":material/description:", help="A paper of at most four pages"):
        _choose(on_show())


@st.dialog("Board paper", icon=":material/description:")
def _choose(shown: tuple[Question, ...]) -> None:
    with boundary():
        st.write(
            "At most four pages: each indicator's finding, chart, table, verdict, definition and caveats, as this release "
            "has them. What this page shows is taken as it is shown."
        )
        at_hand = {one.indicator.key: one for one in shown}
        keys = st.multiselect(
            f"Indicators, at most {MOST}",
            released_keys(),
            default=list(at_hand)[:MOST],
            format_func=lambda key: indicators()[key].title,
            max_selections=MOST,
        )
        form = st.segmented_control(
            "Format", list(FORMATS), default="pdf", required=True, format_func=lambda one: FORMATS[one][0]
        )
        if st.button("Make the paper", type="primary", disabled=not keys):
            _make([at_hand.get(key) or default_question(released(), key) for key in keys], form)


def released_keys() -> list[str]:
    """Give the indicators that a paper of the open release can show, plain parts of rates left out."""
    release = released()
    return [key for key in release.indicators() if can_ask(release, key)]


def _make(questions: list[Question], form: Format) -> None:
    bar = st.progress(0.0, "Drawing")
    manifest = released().manifest

    def told(done: float, total: float, text: str) -> None:
        bar.progress(done / (total + 1), text)

    written = paper(questions, manifest, told)
    told(len(questions), len(questions), "Setting the pages")
    made = make(written, form)
    bar.empty()
    st.download_button(
        f"Download the {FORMATS[form][0]} file",
        made,
        f"equity-monitor-board-paper-{written.quarter}-release-{manifest.number}.{form}",
        FORMATS[form][1],
        icon=":material/download:",
        on_click="ignore",
    )
