"""Putting the board on a page."""

from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from dashboard.components.mount import declare

NAME = "equity-monitor.board"


def board(message: dict[str, Any], key: str = "board") -> None:
    """Draw a page's charts.

    Parameters
    ----------
    message
        What `dashboard.components.board.message.message` made.
    key
        Name of this board on its page; the same name at each rerun makes a redraw instead of a new chart.
    """
    declared()(key=key, data=message)


def declared() -> ComponentRenderer:
    """Tell Streamlit of the board, and give what puts it on a page."""
    declare(NAME, Path(__file__).parent)
    return st.components.v2.component(NAME, js="board.js", css="board.css", isolate_styles=False)
