"""A link to an indicator's card, on whichever page shows it, in the release that is open."""

from functools import cache

import streamlit as st

from dashboard.components.current_release import ADDRESS, asked, indicators
from dashboard.components.definition import EVERYONE, usual
from dashboard.components.navigation import PAGES
from dashboard.components.permalink import CARD


def card_link(key: str, label: str, **filters: str) -> None:
    """Draw the link; nothing where no page shows the indicator.

    Parameters
    ----------
    key
        The indicator's.
    label
        What the link says.
    filters
        What else the address says: a filter or a choice, by its name.
    """
    page = page_of(key)
    if page:
        plain, definition = usual(key)
        pinned = {ADDRESS: asked()} if asked() else {}
        defined = {"definition": definition} if definition != EVERYONE else {}
        address = {CARD: plain, **defined, **filters, **pinned}
        st.page_link(PAGES / f"{page}.py", label=label, icon=":material/arrow_forward:", query_params=address)


@cache
def page_of(key: str) -> str:
    """Give the page that shows an indicator: the one whose script names it, so that there is no second list to keep.

    Where several do, its own comes first: the one that its folder is named after.
    """
    plain = usual(key)[0]
    scripts = [path for path in sorted(PAGES.glob("*.py")) if path.stem != "home"]
    found = [path.stem for path in scripts if f'"{plain}"' in path.read_text(encoding="utf-8")]
    own = indicators()[plain].page if plain in indicators() else ""
    return own if own in found else next(iter(found), "")
