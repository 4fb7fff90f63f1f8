"""What the open page shows, so that the tools above it can take it along."""

from collections.abc import Iterable

import streamlit as st

from dashboard.charts.question import Question

_SHOWN, _PAGE = "questions on show", "page on show"


def turn_to(page: str) -> None:
    """Note which page is open; what another one showed is forgotten."""
    if st.session_state.get(_PAGE) != page:
        st.session_state[_PAGE] = page
        st.session_state.pop(_SHOWN, None)


def page_on_show() -> str:
    """Give the page that is open; nothing before any is."""
    return str(st.session_state.get(_PAGE, ""))


def show(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Note what the page shows, and give it back."""
    st.session_state[_SHOWN] = tuple(questions)
    return on_show()


def on_show() -> tuple[Question, ...]:
    """Give what the page has shown last; nothing where it shows no figures."""
    return tuple(st.session_state.get(_SHOWN, ()))
