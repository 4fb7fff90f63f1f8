"""The same cards at the other levels, sent ahead when a section opens: a click on a level then shows them at once.

The server is asked all the same, and what it answers is what stays. Nothing is sent that the same reader could not ask for:
the cards are written as for a click.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard.components.board import board
from dashboard.components.choice import Choice
from dashboard.components.current_release import released
from dashboard.components.filter_bar import GROUPS, LEVELS, filters_set
from dashboard.components.on_show import page_on_show

_SENT = "section that was sent ahead"

Message = dict[str, Any]
Write = Callable[[Choice], Message]


def placed(message: Message, choice: Choice, section: str) -> Message:
    """Say in a board's message which level's it is, and what else has to be as it is for it to hold: release, page, choices."""
    manifest, rest = released().manifest, replace(choice, characteristic=None)
    around = repr((manifest.number, manifest.identity, page_on_show(), section, rest))
    return message | {"around": around, "option": f"{GROUPS}: {LEVELS[choice.characteristic or '']}"}


def send_ahead(choice: Choice, section: str, levels: Sequence[str], write: Write) -> None:
    """Send what the other levels would show, once for each opening of a section.

    Not where a filter is set: whether it is in force depends on the level, which only the answer can tell.

    Parameters
    ----------
    choice
        What is shown.
    section
        The section that is open.
    levels
        The levels that are offered.
    write
        Writes the board's message under a choice.
    """
    opened = (page_on_show(), section)
    if st.session_state.get(_SENT) == opened or filters_set():
        return
    st.session_state[_SENT] = opened
    others = [replace(choice, characteristic=level) for level in levels if level != choice.characteristic]
    if others:
        board({"ahead": [write(one) for one in others]}, key="ahead")
