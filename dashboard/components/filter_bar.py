"""The filter bar: what to split by, what to restrict to, when. Everything chosen stands in the address."""

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboard.charts.labels import codes, label, title
from dashboard.charts.question import View
from dashboard.components.address import addressed
from dashboard.components.choice import Choice, Offer, narrowed, possible
from dashboard.components.definition import (
    DEFINITIONS,
    EVERYONE,
    FINANCIAL,
    ROLLING,
    YEARS,
    definitions_of,
    financial_year,
    has_years,
)
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS

YEAR_END = "Q1"
"""The quarter with which a financial year ends."""

ALL = "All"
NONE = "none"

GROUPS = "Groups"
LEVELS = {
    "racially_minoritised": "Racially minoritised or White",
    "ethnic_group": "5 ethnic groups",
    "ethnic_group_detailed": "19 ethnic groups",
}
_VIEWS: dict[str, str] = {"latest": "One quarter", "trend": "Over time"}


def filter_bar(quarters: Sequence[str], offer: Offer, page: Offer | None = None, split: str | None = None) -> Choice:
    """Draw the filters and give what is chosen.

    Parameters
    ----------
    quarters
        Quarters of the release, oldest first.
    offer
        What can be asked: filters that it does not allow together are not offered together.
    page
        What the whole page can be asked, where the offer is of a part of it: splits and groups are those of the page, so
        that a choice outlives a change of section.
    split
        The split until a reader chooses one.
    """
    whole = page or offer
    columns = whole.breakdowns
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        level = _level(whole.levels) if whole.of_people else "ethnic_group"
        view = _segments("Show", tuple(_VIEWS), "view", "latest", _VIEWS)
        definition, financial = _other_ways([one.key for one, _ in whole.tables], quarters)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium", key="filters"):
        breakdown = _breakdown(columns, split)
        quarter = _quarter(quarters, financial=financial)
        latest: View = "trend" if view == "trend" else "latest"
        chosen = Choice(level, breakdown, {}, quarter, latest, definition, financial)
        filters = _filters(chosen, offer, columns)
    choice, refused = narrowed(chosen, filters, offer)
    if refused:
        st.caption(f"Not in force, because it is not released with these choices: {', '.join(map(title, refused))}.")
    return choice


def _level(levels: Sequence[str]) -> str:
    """Offer the levels that the page has figures at: one that changed nothing would mislead."""
    offered = levels or CHARACTERISTICS
    default = "ethnic_group" if "ethnic_group" in offered else offered[0]
    return _segments(GROUPS, offered, "characteristic", default, LEVELS)


def _segments(name: str, options: Sequence[str], key: str, default: str, words: Mapping[str, str]) -> str:
    def draw(key: str) -> str | None:
        return st.segmented_control(name, options, required=True, format_func=words.__getitem__, key=key, wrap=True)

    return addressed(key, options, default, draw)


def _breakdown(columns: Sequence[str], split: str | None) -> str | None:
    options = (NONE, *columns)
    words = {NONE: "Nothing else"} | {name: title(name) for name in columns}

    def draw(key: str) -> str | None:
        return st.selectbox("Split by", options, format_func=words.__getitem__, key=key, width=230)

    picked = addressed("breakdown", options, split if split and split in columns else NONE, draw)
    return None if picked == NONE else picked


def _other_ways(keys: Sequence[str], quarters: Sequence[str]) -> tuple[str, bool]:
    """Offer other definitions and financial years, each only where the page has them."""
    definitions, years = definitions_of(keys), tuple(YEARS)
    definition, year = EVERYONE, ROLLING
    if len(definitions) > 1:
        definition = _segments("Who counts", definitions, "definition", EVERYONE, DEFINITIONS)
    if has_years(keys) and any(one.endswith(YEAR_END) for one in quarters):
        year = _segments("Years", years, "years", ROLLING, YEARS)
    return definition, year == FINANCIAL


def _quarter(quarters: Sequence[str], *, financial: bool) -> str:
    newest = tuple(one for one in reversed(quarters) if one.endswith(YEAR_END) or not financial)
    name = "Financial year" if financial else "Quarter"
    words = {one: financial_year(one) if financial else one for one in newest}

    def draw(key: str) -> str | None:
        return st.selectbox(name, newest, format_func=words.__getitem__, key=key, width=150)

    return addressed("quarter", newest, newest[0], draw)


def _filters(choice: Choice, offer: Offer, columns: Sequence[str]) -> dict[str, str]:
    """One value or All of each breakdown; values come from the classifications, never from the data."""
    set_now = filters_set(columns)
    with st.popover(f"Filters ({set_now})" if set_now else "Filters", icon=":material/filter_alt:"):
        st.caption("One value, or all. What is not released together cannot be chosen together.")
        picked = {name: _filter(name, choice, offer) for name in columns}
    return {name: code for name, code in picked.items() if code != ALL}


def filters_set(columns: Sequence[str] = BREAKDOWNS) -> int:
    """Count the filters that are set, in force or not."""
    return sum(st.session_state.get(name, ALL) != ALL for name in columns)


def _filter(name: str, choice: Choice, offer: Offer) -> str:
    able = name != choice.breakdown and possible(choice, {name}, offer)
    options = (ALL, *codes(name))

    def draw(key: str) -> str | None:
        return st.selectbox(
            title(name),
            options,
            format_func=lambda code: ALL if code == ALL else label(name, code),
            key=key,
            disabled=not able and st.session_state.get(key, ALL) == ALL,
        )

    return addressed(name, options, ALL, draw)
