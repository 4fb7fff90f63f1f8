"""Each indicator's card, generated from the registry, so that it cannot fall behind the code."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

import streamlit as st

from dashboard.charts.labels import title
from dashboard.components.address import addressed
from dashboard.components.board import definitions
from dashboard.components.current_release import indicators
from dashboard.indicators.indicator import Indicator

ABOUT = "about"
"""What the choice is called in the address."""

WORDS = {"co_design": "Co-design", "funding": "Funding equity", "seats": "Seat at the table"}
"""What the folders of indicators are called where their name is not the page's."""


def method_cards() -> None:
    """Draw one expander an indicator, with its definition in full, of what the reader chooses to read about.

    All two hundred at once are a page that nobody reads and that takes a browser seconds to draw.
    """
    found = {about: list(those) for about, those in groupby(indicators().values(), key=lambda one: one.page)}
    for indicator in found[addressed(ABOUT, tuple(found), next(iter(found)), partial(_choice, tuple(found)))]:
        with st.expander(indicator.title, key=f"method-{indicator.key}"):
            _card(indicator)


def _choice(abouts: Sequence[str], key: str) -> str | None:
    return st.segmented_control("About", abouts, required=True, format_func=_named, key=key, wrap=True)


def _named(about: str) -> str:
    return WORDS.get(about, about.replace("_", " ").capitalize())


def _card(indicator: Indicator) -> None:
    entries = definitions([indicator])["definitions"][indicator.key]
    details = [["Unit", indicator.unit], ["Direction", indicator.polarity], ["Can be split by", _splits(indicator)]]
    st.table(
        dict([*entries, *details]),
        border="horizontal",
        hide_header=True,
        alt=f"How {indicator.title} is made",
    )
    st.caption(f"Key in downloads and on the command line: `{indicator.key}`")


def _splits(indicator: Indicator) -> str:
    names = [*indicator.breakdowns, *(name for name in indicator.characteristics if name)]
    return ", ".join(title(name) for name in names) or "nothing"
