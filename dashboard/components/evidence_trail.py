"""The evidence trail: each finding of the source, the way to the figures that show it, and the decisions taken on it."""

from collections.abc import Mapping

import streamlit as st

from dashboard.charts.phrases import listed
from dashboard.components.card_link import card_link, page_of
from dashboard.components.current_release import indicators, released
from dashboard.components.home.release_overview import release_overview
from dashboard.indicators.evidence import LEADERS, RESEARCH, SOURCE, STAFF, TRAIL, Finding
from data_models import TABLES

NOT_MEASURED = "Not measured yet."
NOT_DECIDED = "Decisions: none on record names it yet."

DECISIONS = "decisions_on_findings"


def evidence_trail() -> None:
    """Draw the trail."""
    st.caption(f"Source: {SOURCE}. {RESEARCH.format(staff=STAFF, leaders=LEADERS)} In our own words throughout.")
    taken = decisions()
    for heading, found in TRAIL.items():
        st.header(heading)
        for one in found:
            with st.container(border=True, gap="xsmall"):
                _finding(one)
                _decided(one, taken)


def decisions() -> dict[str, dict[str, int]]:
    """Give the proposals so far that name a finding: its key -> outcome -> how many; nothing in an older release."""
    release, by = released(), ("decision_outcome", "finding")
    if not any(set(table.dimensions) == set(by) for table in release.tables(DECISIONS)):
        return {}
    frame = release.figures(DECISIONS, by).frame()
    latest = frame[(frame["quarter"] == release.quarters[-1]) & (frame["value"] > 0)]
    found: dict[str, dict[str, int]] = {}
    for outcome, finding, value in zip(latest["decision_outcome"], latest["finding"], latest["value"], strict=True):
        found.setdefault(str(finding), {})[str(outcome)] = int(value)
    return found


def _finding(one: Finding) -> None:
    st.markdown(f"**{one.title}.** {one.words}  \n:small[:gray[Section: {one.section}]]")
    shown = [key for key in one.indicators if key in indicators() and key in released().indicators() and page_of(key)]
    if shown:
        with st.container(horizontal=True, gap="small"):
            for key in shown:
                filters = _filters(one, key)
                card_link(key, _named(key, whole=not filters), **filters)
    if one.tables:
        names = ", ".join(TABLES[name].title().lower() for name in one.tables)
        st.caption(f"{'' if shown else NOT_MEASURED + ' '}Data is collected as: {names}.")


def _named(key: str, *, whole: bool) -> str:
    """Name an indicator with what it tells of all together, because whether it is happening is what a reader is here for."""
    title, told = indicators()[key].title, release_overview().readings.get(key, "") if whole else ""
    return f"{title}: {told}" if told else title


def _filters(one: Finding, key: str) -> dict[str, str]:
    """Open a card of competency on the element that the finding is."""
    named = one.element and "element" in indicators()[key].breakdowns
    return {"element": one.element, "breakdown": "none"} if named else {}


def _decided(one: Finding, taken: Mapping[str, Mapping[str, int]]) -> None:
    outcomes = taken.get(one.key, {})
    if not outcomes:
        st.caption(NOT_DECIDED)
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        number = sum(outcomes.values())
        parts = listed([f"{many} {outcome}" for outcome, many in outcomes.items()])
        st.caption(f"Decisions: of {number} {'proposal' if number == 1 else 'proposals'}, {parts}.", width="content")
        card_link(DECISIONS, "Decisions", finding=one.key)
