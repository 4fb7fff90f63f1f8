"""What cannot be told yet, pillar by pillar, and what data would settle it."""

from collections.abc import Sequence

import streamlit as st

from dashboard.charts.overview.unsettled import Unsettled
from dashboard.charts.phrases import listed
from dashboard.components.card_link import card_link
from dashboard.components.home.pillars import WORDS
from dashboard.components.home.release_overview import release_overview

MOST = 2
"""Open questions of a pillar that stand on the page; the others are one click away."""

NOTHING_OPEN = "Every comparison in this release has a verdict."


def unknown() -> None:
    """Draw the open questions of each pillar that has any, those that the least data would settle first."""
    found = release_overview()
    if not found.unsettled and not found.unmeasured:
        st.markdown(NOTHING_OPEN, width=760)
    for pillar, (name, _) in WORDS.items():
        mine = [one for one in found.unsettled if one.pillar == pillar]
        waiting = {tables: titles for (of, tables), titles in found.unmeasured.items() if of == pillar}
        if mine or waiting:
            st.markdown(f"**{name}**")
            _open(mine)
        for tables, titles in waiting.items():
            st.markdown(f"- No figure yet for {listed(titles)}. It takes more of this data: {tables}.", width=760)


def _open(mine: Sequence[Unsettled]) -> None:
    for one in mine[:MOST]:
        _line(one)
    if len(mine) > MOST:
        with st.expander(f"{len(mine) - MOST} more that cannot be told yet"):
            for one in mine[MOST:]:
                _line(one)


def _line(one: Unsettled) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"- {one.sentence} **{one.settles}**", width="content")
        card_link(one.key, one.title)
