"""The what-if below the cards of a page."""

import streamlit as st

from dashboard.charts.what_if import ABOUT, KEY, LABEL, what_if_chart
from dashboard.components.board import board, message
from dashboard.components.board.proofs import proofs_of
from dashboard.components.current_release import notice, released
from dashboard.disclosure import CAPTION
from dashboard.errors import UserError
from dashboard.release.what_if import what_if


def what_if_card() -> None:
    """Draw the projection, or say why there is none."""
    try:
        chart = what_if_chart(what_if(released()), CAPTION)
    except UserError as missing:
        st.caption(f"{LABEL}: {missing.message}")
        return
    about = {
        "definitions": {KEY: [list(entry) for entry in ABOUT]},
        "proofs": {KEY: proofs_of(("markov", "proportion"))},
    }
    board(about, key="definition of what if")
    board(message([chart], notice()), key="what if")
