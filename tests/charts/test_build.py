"""A chart has a sentence, a figure, words for listeners and a table, for every indicator and every table."""

import json

import plotly.graph_objects as go
import pytest

from dashboard.charts.build import build
from dashboard.charts.question import View
from dashboard.disclosure.captions import caption
from dashboard.indicators import discover
from tests.charts.conftest import Ask

SPLITS = (("ethnic_group",), ("ethnic_group_detailed",), ("region", "racially_minoritised"), ("grade",))
"""Each indicator is drawn whole and by one of these, in turn: together they are drawn by all of them many times."""
KEYS = tuple(discover())


@pytest.mark.parametrize("view", ["latest", "trend"])
@pytest.mark.parametrize("key", KEYS)
def test_every_indicator_can_be_drawn_both_ways(ask: Ask, key: str, view: View) -> None:
    """Valid plotly figures that JSON can carry, a title, an alternative text, and the caption of protected figures."""
    for by in ((), SPLITS[KEYS.index(key) % len(SPLITS)]):
        chart = build(ask(key, by, hidden=("Mixed", "Wales"), view=view))
        for panel in chart.panels:
            go.Figure(panel.figure)
            json.dumps(panel.figure, allow_nan=False)

        assert chart.title in chart.alt
        assert chart.caption == caption(key)
        assert len(chart.table) > 0


def test_the_table_holds_what_the_chart_is_about(ask: Ask) -> None:
    """One quarter, or all of them."""
    assert len(build(ask()).table) == 6
    assert len(build(ask(view="trend")).table) == 72
