"""Putting the board on a page: Streamlit serves its files once, each rerun sends only the message."""

from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest

NAME = "equity-monitor.board"
_PROJECT, _PART = NAME.split(".")


def board(message: dict[str, Any], key: str = "board") -> None:
    """Draw a page's charts.

    Parameters
    ----------
    message
        What `dashboard.components.board.message.message` made.
    key
        Name of this board on its page; the same name at each rerun makes a redraw instead of a new chart.
    """
    _declare()
    renderer = st.components.v2.component(NAME, js="board.js", css="board.css", isolate_styles=False)
    renderer(key=key, data=message)


def _declare() -> None:
    # Streamlit finds such declarations only in installed wheels; from a checkout nobody else would make it.
    manager = get_bidi_component_manager()
    if manager.get_component_asset_root(NAME) is None:
        part = ComponentConfig(name=_PART, asset_dir="assets")
        manager.register_from_manifest(ComponentManifest(_PROJECT, "1", [part]), Path(__file__).parent)
