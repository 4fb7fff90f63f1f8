"""Streamlit's own toolbar over a table, without the download that guards nothing."""

import streamlit as st

_HIDDEN = '[data-testid="stElementToolbarButton"]:has(button[aria-label^="Download as CSV"]) { display: none; }'


def hide_unguarded_download() -> None:
    """Take the button away that writes a table's cells as they stand.

    A file name or a cell of somebody's file may begin like a formula; the downloads that we offer are guarded
    (`data_models/safe_csv.py`), and this one is made in the browser.
    """
    st.html(f"<style>{_HIDDEN}</style>")
