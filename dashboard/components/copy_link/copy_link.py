"""The copy-link button: the address as it stands when it is pressed, with the number of the release."""

from pathlib import Path

import streamlit as st

from dashboard.components.current_release import ADDRESS, released
from dashboard.components.mount import declare

NAME = "equity-monitor-sharing.copy-link"


def copy_link() -> None:
    """Draw the button.

    The browser knows the address, filters and all, at the moment of pressing; the page adds only the release, so that
    the link still opens these very figures once a newer one is out.
    """
    declare(NAME, Path(__file__).parent)
    renderer = st.components.v2.component(NAME, js="copy_link.js", css="copy_link.css", isolate_styles=False)
    renderer(key="copy link", width="content", data={"name": ADDRESS, "release": str(released().manifest.number)})
