"""Filters and board together, in one fragment: a click redraws the charts and nothing else of the page."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from dashboard.charts.labels import title
from dashboard.components.address import addressed, lost
from dashboard.components.board import board, definitions, message_of
from dashboard.components.boundary import boundary
from dashboard.components.choice import Choice, Offer, fitted
from dashboard.components.current_release import answered, indicators, notice, offer, released
from dashboard.components.definition import DEFINITIONS, EVERYONE, under
from dashboard.components.drawn_card import DrawnCard, drawn_card
from dashboard.components.filter_bar import filter_bar
from dashboard.components.on_show import show
from dashboard.components.permalink import CARD, lost_choices
from dashboard.components.sent_ahead import placed, send_ahead

Sections = Mapping[str, Sequence[str]]

_FOLLOWED = "card of the address"


def figures_board(sections: Sections, split: str | None = None) -> None:
    """Draw a page of indicators.

    Parameters
    ----------
    sections
        Name of a section -> the keys of its indicators, in order.
    split
        What figures are split by until a reader chooses otherwise.
    """
    known = indicators()
    listed = [key for keys in sections.values() for key in keys]
    every = dict.fromkeys(under(key, one) for one in DEFINITIONS for key in listed)
    board(definitions(known[key] for key in every), key="definitions")
    _filtered(sections, split)


@st.fragment
def _filtered(sections: Sections, split: str | None) -> None:
    with boundary():
        release = released()
        section = _section(sections)
        choice = filter_bar(release.quarters, offer(sections[section]), _page(sections), split)
        lost_choices([title(name) for name in lost()])
        drawn = _drawn(sections[section], choice)
        show(one.question for one in drawn.values() if one)
        board(_written(drawn, choice, section))
        _unanswered([key for key, one in drawn.items() if not one])
        counted_usually = [key for key, one in drawn.items() if one and key in sections[section]]
        _as_usual(counted_usually if choice.definition != EVERYONE else [])
        levels = _page(sections).levels if _page(sections).of_people else ()
        send_ahead(choice, section, levels, lambda other: _written(_drawn(sections[section], other), other, section))


def _drawn(keys: Sequence[str], choice: Choice) -> dict[str, DrawnCard | None]:
    """Draw each indicator under a choice; None for those that the release does not answer under it."""
    wanted = dict.fromkeys(_counted(key, choice) for key in keys)
    chosen = {key: fitted(choice, indicators()[key]) for key in wanted}
    return {
        key: drawn_card(key, one) if answered(key, one.table(indicators()[key])) else None
        for key, one in chosen.items()
    }


def _written(drawn: Mapping[str, DrawnCard | None], choice: Choice, section: str) -> dict[str, Any]:
    """Write the board's message of what could be drawn."""
    cards = {key: one.words for key, one in drawn.items() if one}
    return placed(message_of([*cards.values()], notice(), card=_card([*cards])), choice, section)


def _counted(key: str, choice: Choice) -> str:
    """Give the indicator under the definition chosen, where it is answered under it; else as it is usually counted."""
    other = under(key, choice.definition)
    return other if answered(other, choice.table(indicators()[other])) else key


def _card(keys: Sequence[str]) -> str:
    """The card that the address names, where it is among these."""
    card = st.query_params.get(CARD, "")
    return card if card in keys else ""


def _section(sections: Sections) -> str:
    """The section chosen; to begin with, the one that holds the card that the address names."""
    names = tuple(sections)
    first = next((name for name, keys in sections.items() if _card(keys)), names[0])
    _follow(st.query_params.get(CARD, ""), first)

    def draw(key: str) -> str | None:
        return st.segmented_control("Section", names, required=True, key=key, label_visibility="collapsed")

    return addressed("section", names, first, draw)


def _follow(card: str, section: str) -> None:
    """Open the section of a card that the address has only now come to name, whichever was open before."""
    if card != st.session_state.get(_FOLLOWED, "") and "section" not in st.query_params:
        st.session_state["section"] = section
    st.session_state[_FOLLOWED] = card


def _page(sections: Sections) -> Offer:
    """What the whole page can be asked: the same for all its sections."""
    return offer([key for keys in sections.values() for key in keys])


def _as_usual(keys: Sequence[str]) -> None:
    """Name what is counted with everyone although another definition is chosen: a figure must not pass for another."""
    if keys:
        names = ", ".join(indicators()[key].title for key in keys)
        st.caption(
            f"Counted with everyone in post, because no other definition of it is released with these choices: {names}."
        )


def _unanswered(keys: Sequence[str]) -> None:
    if keys:
        names = ", ".join(indicators()[key].title for key in keys)
        st.caption(f"Not released with these choices: {names}. Choose fewer filters, or another breakdown.")
