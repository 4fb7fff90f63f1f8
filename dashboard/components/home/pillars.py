"""The three pillars of the work: where each stands, its headline figures, and how complete the data behind it is."""

from collections.abc import Mapping

import streamlit as st

from dashboard.charts.overview import asked
from dashboard.charts.overview.standing import NOT_MEASURED
from dashboard.charts.spark import spark
from dashboard.components.board import board, definitions, message
from dashboard.components.boundary import boundary
from dashboard.components.card_link import card_link
from dashboard.components.current_release import indicators, notice, released
from dashboard.components.home.completeness import completeness
from dashboard.components.home.release_overview import release_overview
from dashboard.components.on_show import on_show, show

Headlines = Mapping[str, Mapping[str, str]]

WORDS = {
    "cultural competency": (
        "Cultural competency",
        "Behaviours, attitudes and policies that let services work well with people of every culture: a journey.",
    ),
    "by-and-for organisations": (
        "By-and-for organisations",
        "Organisations led by the communities they serve: how they are funded, partnered with, and heard.",
    ),
    "workforce": (
        "Workforce",
        "A workforce at every level that reflects the communities it serves: who enters, who stays, who leads.",
    ),
}
"""Pillar -> its name, and what it is about."""

NOTHING_YET = "Its data can be uploaded already; its figures are still to come."


def pillars(headlines: Mapping[str, Headlines]) -> None:
    """Draw the pillars, those that are measured first.

    Parameters
    ----------
    headlines
        Pillar -> indicator key -> the filters that make it one figure a quarter; at most three each.
    """
    standing = release_overview().standing
    show(())
    board(definitions(()), key="glossary")
    for pillar in sorted(WORDS, key=lambda one: standing[one] == NOT_MEASURED):
        with st.container(border=True, gap="small"), boundary():
            _pillar(pillar, standing[pillar], headlines.get(pillar, {}))


def _pillar(pillar: str, standing: str, headlines: Headlines) -> None:
    name, about = WORDS[pillar]
    st.subheader(name, anchor=False)
    st.caption(about)
    st.markdown(f"**{standing}.**" + (f" {NOTHING_YET}" if standing == NOT_MEASURED else ""))
    if standing == NOT_MEASURED:
        return
    found = {key: one for key, where in headlines.items() if (one := asked(released(), key, where))}
    show([*on_show(), *found.values()])
    if found:
        board(message([spark(one) for one in found.values()], notice(), layout="sparks"), key=f"sparks {name}")
    completeness(pillar)
    with st.container(horizontal=True, gap="small"):
        for key in found:
            card_link(key, indicators()[key].title)
