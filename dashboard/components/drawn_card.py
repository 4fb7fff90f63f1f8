"""One card of a board: asked of the release and drawn once, and then kept for everybody, because its answer does not change."""

from dataclasses import replace
from typing import Any, NamedTuple

import streamlit as st

from dashboard.charts.build import build
from dashboard.charts.question import Question
from dashboard.components.board import card_of
from dashboard.components.choice import Choice
from dashboard.components.current_release import indicators, released
from dashboard.disclosure.figures import Figures
from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import BREAKDOWNS, WORKFORCE_BREAKDOWNS
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.populations.co_design import MEMBERS
from dashboard.indicators.secrecy import of_people
from dashboard.release import Release
from dashboard.release.progress import progress_of

MOST = 500
"""Cards kept in memory, the ones not asked for longest given up first; one takes some 30 kB."""


class DrawnCard(NamedTuple):
    """A card: what it asks, and what the board is sent of it, which is not to be written to."""

    question: Question
    words: dict[str, Any]


def drawn_card(key: str, choice: Choice) -> DrawnCard:
    """Draw one indicator of the release that is open, under a choice.

    Raises
    ------
    NotReleasedError
        If the release has no such figures.
    """
    release = released()
    return _kept(release.manifest.number, release.manifest.identity, key, choice, release)


@st.cache_resource(max_entries=MOST, show_spinner=False)
def _kept(number: int, identity: str, key: str, choice: Choice, _release: Release) -> DrawnCard:
    """Draw a card, unless it is kept; number and identity are here to name the release."""
    asked = question(key, choice, _release)
    # Drawing leaves its working tables in the question; whoever asks it again later gets one without.
    return DrawnCard(asked, card_of(build(replace(asked))))


def question(key: str, choice: Choice, release: Release) -> Question:
    """Ask a release for one indicator under a choice."""
    indicator = indicators()[key]
    within = indicator.stratified if indicator.stratified in indicators() else ""
    answered = within and choice.table(indicators()[within]) in release.tables(within)
    return Question(
        indicator,
        _figures(key, choice, release),
        choice.quarter,
        choice.view,
        _figures(within, choice, release) if answered else None,
        _denied(indicator, choice, release),
        choice.financial,
        progress_of(release, key),
    )


def _figures(key: str, choice: Choice, release: Release) -> Figures:
    return release.figures(key, choice.by(indicators()[key]), dict(choice.where))


def _denied(indicator: Indicator, choice: Choice, release: Release) -> tuple[str, ...]:
    """What the indicator, at the level chosen, cannot be split by in this release, because that could tell who is who."""
    if not of_people(indicator.population):
        return ()
    level = choice.table(indicator).characteristic
    given = {
        name for table in release.tables(indicator.key) if table.characteristic == level for name in table.breakdowns
    }
    theirs = () if POPULATIONS[indicator.population].members_are == MEMBERS else WORKFORCE_BREAKDOWNS
    return tuple(name for name in BREAKDOWNS if name in {*theirs, *indicator.breakdowns} - given)
