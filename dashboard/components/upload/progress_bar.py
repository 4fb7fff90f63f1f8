"""A progress bar for work that takes longer than a second: what is being done, how far it is, and a way to stop it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

Told = Callable[[float, float, str], None]

AT_ONCE = 1_000_000
"""Bytes from which on the bar is shown at once; less is done within a second."""
PATIENCE = 1.0
"""Seconds after which it is shown anyway."""


@contextmanager
def progress_bar(text: str, size: int = AT_ONCE) -> Iterator[Told]:
    """Show a bar while the block runs; the block calls what it is given with done, total and words.

    The button beside it stops the work at its next word: pressing any button makes Streamlit run the page anew, and
    whatever was going on is dropped with everything it had not finished. Streamlit allows no such button inside a form:
    a form's work is done after it, not within.

    Parameters
    ----------
    text
        What is shown first.
    size
        Bytes to work on, to tell whether it will take long.
    """
    place, began = st.empty(), time.monotonic()
    bar = _drawn(place, text) if size >= AT_ONCE else None

    def tell(done: float, total: float, words: str) -> None:
        nonlocal bar
        if bar is None and time.monotonic() - began > PATIENCE:
            bar = _drawn(place, words)
        if bar is not None:
            bar.progress(min(max(done / (total or 1), 0.0), 1.0), text=words)

    try:
        yield tell
    finally:
        place.empty()


def _drawn(place: "st.delta_generator.DeltaGenerator", text: str) -> "st.delta_generator.DeltaGenerator":
    row = place.container(horizontal=True, vertical_alignment="center")
    bar = row.progress(0.0, text=text)
    row.button("Cancel", key=f"cancel_{time.monotonic_ns()}", on_click=_cancelled)
    return bar


def _cancelled() -> None:
    st.session_state["was_cancelled"] = True
