"""The filter bar: what to split by, what to restrict to, when. Everything chosen stands in the address."""

from collections.abc import Sequence

import streamlit as st

from dashboard.charts.labels import codes, label, title
from dashboard.components.choice import Choice, Tables, narrowed, possible
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS

ALL = "All"
NONE = "none"

_LEVELS = {
    "racially_minoritised": "Racially minoritised or White",
    "ethnic_group": "5 ethnic groups",
    "ethnic_group_detailed": "19 ethnic groups",
}
_VIEWS: dict[str, str] = {"latest": "One quarter", "trend": "Over time"}


def filter_bar(quarters: Sequence[str], tables: Tables) -> Choice:
    """Draw the filters and give what is chosen.

    Parameters
    ----------
    quarters
        Quarters of the release, oldest first.
    tables
        The declared list: filters that it does not allow together are not offered together.
    """
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        level = _segments("Groups", CHARACTERISTICS, "characteristic", "ethnic_group", _LEVELS)
        view = _segments("Show", tuple(_VIEWS), "view", "latest", _VIEWS)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        breakdown = _breakdown()
        quarter = _quarter(quarters)
        chosen = Choice(level, breakdown, {}, quarter, "trend" if view == "trend" else "latest")
        filters = _filters(chosen, tables)
    choice, refused = narrowed(chosen, filters, tables)
    if refused:
        st.caption(f"Not in force, because it is not released with these choices: {', '.join(map(title, refused))}.")
    return choice


def _segments(name: str, options: Sequence[str], key: str, default: str, words: dict[str, str]) -> str:
    picked = st.segmented_control(
        name,
        options,
        default=default,
        required=True,
        format_func=words.__getitem__,
        key=key,
        wrap=True,
        bind="query-params",
    )
    return picked if picked in options else default


def _breakdown() -> str | None:
    options = (NONE, *BREAKDOWNS)
    words = {NONE: "Nothing else"} | {name: title(name) for name in BREAKDOWNS}
    picked = st.selectbox(
        "Split by", options, format_func=words.__getitem__, key="breakdown", bind="query-params", width=230
    )
    return picked if picked in BREAKDOWNS else None


def _quarter(quarters: Sequence[str]) -> str:
    newest = tuple(reversed(quarters))
    picked = st.selectbox("Quarter", newest, key="quarter", bind="query-params", width=150)
    return picked if picked in newest else newest[0]


def _filters(choice: Choice, tables: Tables) -> dict[str, str]:
    """One value or All of each breakdown; values come from the classifications, never from the data."""
    set_now = sum(st.session_state.get(name, ALL) != ALL for name in BREAKDOWNS)
    with st.popover(f"Filters ({set_now})" if set_now else "Filters", icon=":material/filter_alt:"):
        st.caption("One value, or all. What is not released together cannot be chosen together.")
        picked = {name: _filter(name, choice, tables) for name in BREAKDOWNS}
    return {name: code for name, code in picked.items() if code in codes(name)}


def _filter(name: str, choice: Choice, tables: Tables) -> str:
    able = name != choice.breakdown and possible(choice, {name}, tables)
    picked = st.selectbox(
        title(name),
        (ALL, *codes(name)),
        format_func=lambda code: ALL if code == ALL else label(name, code),
        key=name,
        bind="query-params",
        disabled=not able and st.session_state.get(name, ALL) == ALL,
    )
    return picked or ALL
