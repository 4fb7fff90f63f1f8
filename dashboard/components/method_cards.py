"""Each indicator's card, generated from the registry, so that it cannot fall behind the code."""

import streamlit as st

from dashboard.charts.labels import title
from dashboard.components.board import definitions
from dashboard.components.current_release import indicators
from dashboard.indicators.indicator import Indicator


def method_cards() -> None:
    """Draw one expander an indicator, with its definition in full."""
    for indicator in indicators().values():
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
