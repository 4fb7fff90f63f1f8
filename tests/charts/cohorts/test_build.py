"""Comparisons as charts."""

import json

import pandas as pd

from dashboard.charts.cohorts import build
from dashboard.charts.cohorts.build import LABELS
from tests.charts.cohorts.found import alone, beside


def test_one_cohort_is_drawn_whole() -> None:
    """A chart for each question, its sentence for a title, its figures beside it, and JSON that a browser can read."""
    charts = build(alone())

    assert [one.key for one in charts] == [key.replace(" ", "_") for key in LABELS]
    assert charts[0].title == alone()[0].comparison.outcomes[0].sentence
    assert charts[0].sure == alone()[0].comparison.outcomes[0].wrong_if
    assert [chip.text for chip in charts[0].chips] == ["difference shown"]
    assert "; in what they are not, " in next(one.title for one in charts if one.key == "balance")
    for chart in charts:
        json.dumps([panel.figure for panel in chart.panels], allow_nan=False)
        assert isinstance(chart.table, pd.DataFrame)
        assert len(chart.table)
        assert chart.alt.endswith("table below.")


def test_two_stand_side_by_side_under_their_letters() -> None:
    """A row, a line or a panel each; the findings in a few words, and a balance plot for each."""
    charts = {one.key: one for one in build(beside())}

    assert charts["promoted"].title.startswith("A: ")
    assert " B: cannot tell yet" in charts["promoted"].title
    assert [chip.text[-3:] for chip in charts["promoted"].chips] == [": A", ": B"]
    assert [panel.title for panel in charts["waiting_left"].panels] == ["A", "B"]
    assert {"balance", "balance_1"} <= charts.keys()
    assert set(charts["left"].table["cohort"]) == {"Everyone who completed", "A small course"}


def test_what_cannot_be_shown_is_said_and_not_drawn() -> None:
    """An event study of which every quarter is hidden has no picture, and its rows say so."""
    chart = {one.key: one for one in build(beside()[1:])}["promoted_in_quarter"]

    assert chart.panels == ()
    assert "too few people" in chart.title
    after = chart.table[chart.table["moment"].str.contains("after") & (chart.table["side"] == "difference")]
    assert (after["status"] == "c").all()


def test_nothing_is_drawn_of_a_refused_comparison() -> None:
    """Nor of none."""
    from dataclasses import replace

    refused = [one._replace(comparison=replace(one.comparison, refusal="Too few.")) for one in alone()]

    assert build(refused) == ()
    assert build([]) == ()
