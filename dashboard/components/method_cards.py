"""Each indicator's card, generated from the registry, so that it cannot fall behind the code."""

from itertools import groupby

import streamlit as st

from dashboard.charts.labels import title
from dashboard.components.board import definitions
from dashboard.components.current_release import indicators
from dashboard.indicators.indicator import Indicator

WORDS = {"co_design": "Co-design", "funding": "Funding equity", "seats": "Seat at the table"}
"""What the folders of indicators are called where their name is not the page's."""


def method_cards() -> None:
    """Draw one expander an indicator, with its definition in full, under the name of what it is about."""
    for about, those in groupby(indicators().values(), key=lambda one: one.page):
        st.subheader(WORDS.get(about, about.replace("_", " ").capitalize()))
        for indicator in those:
            with st.expander(indicator.title, key=f"method-{indicator.key}"):
                _card(indicator)


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
    return ", ".join(title(name) for name in names)
