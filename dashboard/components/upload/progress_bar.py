"""A progress bar for long work: what is being done, and how far it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

Told = Callable[[float, float, str], None]


@contextmanager
def progress_bar(text: str) -> Iterator[Told]:
    """Show a bar while the block runs; the block calls what it is given with done, total and words."""
    bar = st.progress(0.0, text=text)

    def tell(done: float, total: float, words: str) -> None:
        bar.progress(min(max(done / (total or 1), 0.0), 1.0), text=words)

    try:
        yield tell
    finally:
        bar.empty()
