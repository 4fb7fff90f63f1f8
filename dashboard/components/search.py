"""Search over indicators and words, from any page."""

import streamlit as st

from dashboard.components.boundary import boundary
from dashboard.components.card_link import card_link, page_of
from dashboard.components.current_release import released
from dashboard.indicators.search import Hit, search

NOTHING = "Nothing found. Try another word: promotion, pay, lonely, parity."


def search_button() -> None:
    """Draw the button; a click opens the search."""
    if st.button("Search", icon=":material/search:", help="Search indicators and definitions"):
        _search()


@st.dialog("Search", icon=":material/search:")
def _search() -> None:
    with boundary():
        results(st.text_input("What are you looking for?", placeholder="promotion, pay gap, parity", key="search for"))


def results(query: str) -> None:
    """Draw what a query finds: links to cards, and words of the glossary with what they mean."""
    hits = search(query, filter(page_of, released().indicators()))
    for hit in hits:
        _hit(hit)
    if query.strip() and not hits:
        st.caption(NOTHING)


def _hit(hit: Hit) -> None:
    with st.container(gap="xxsmall"):
        if hit.kind == "indicator":
            card_link(hit.key, hit.title)
        else:
            st.markdown(f"**{hit.title}**")
        st.caption(hit.words)
