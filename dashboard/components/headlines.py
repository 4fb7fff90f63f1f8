"""Headline figures: the sentence, how sure it is, and its course since the first quarter."""

from collections.abc import Mapping

import streamlit as st

from dashboard.charts.build import build
from dashboard.charts.question import Question
from dashboard.components.board import board, definitions, message
from dashboard.components.boundary import boundary
from dashboard.components.current_release import indicators, notice, released

Headlines = Mapping[str, Mapping[str, str]]


def headlines(wanted: Headlines) -> None:
    """Draw headline figures of the latest quarter.

    Parameters
    ----------
    wanted
        Indicator key -> the filters that make it one figure a quarter.
    """
    board(definitions(indicators()[key] for key in wanted), key="definitions")
    _tiles(wanted)


@st.fragment
def _tiles(wanted: Headlines) -> None:
    with boundary():
        board(message([build(_question(key, where)) for key, where in wanted.items()], notice(), layout="tiles"))


def _question(key: str, where: Mapping[str, str]) -> Question:
    release = released()
    return Question(indicators()[key], release.figures(key, (), dict(where)), release.quarters[-1], "trend")
