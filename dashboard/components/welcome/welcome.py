"""First-visit orientation: shown until it is closed, then kept behind one button; the reader's own browser remembers."""

from pathlib import Path

import streamlit as st

from dashboard.components.mount import declare

NAME = "equity-monitor-welcome.welcome"

WORDS = (
    ("Three pillars", "Below, in words and with two or three figures: where each of them stands. Each subject has a page with the rest."),
    ("How sure it is", "On every card the sentence is the finding, and the line below it says how sure that is. A verdict is given only where the numbers leave no doubt; otherwise it says: cannot tell yet."),
    ("People are protected", "Small numbers are hidden and the others adjusted a little, so figures may not add up. Hidden, nought and very few look alike."),
    ("Take it with you", "Board paper makes four pages for a meeting. Copy link opens this very view again, whatever is published later. Search finds any indicator or word."),
)  # fmt: skip
"""Heading, and what it says."""


def welcome() -> None:
    """Draw it, or the button that brings it back."""
    declare(NAME, Path(__file__).parent)
    renderer = st.components.v2.component(NAME, js="welcome.js", css="welcome.css", isolate_styles=False)
    renderer(key="welcome", data={"words": [list(one) for one in WORDS]})
