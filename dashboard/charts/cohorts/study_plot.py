"""The event-study plot: how much more than people alike a share has changed since entry, quarter by quarter."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.cohorts.tidy import when_words
from dashboard.charts.notation import between, shown
from dashboard.charts.palette import CATEGORICAL, QUIET
from dashboard.charts.scale import around
from dashboard.disclosure.cohorts import Moment, Study

HEIGHT = 300
GAP = 0.10
"""How far the intervals of one quarter stand apart, in quarters, so that none hides another."""


def study_plot(studies: Sequence[tuple[str, Study]]) -> Figure:
    """Draw one line a cohort, with the interval of each quarter; a hidden quarter breaks it.

    Parameters
    ----------
    studies
        Name of each cohort, and what was found.
    """
    data = [
        _line(name, one.moments, place - (len(studies) - 1) / 2, CATEGORICAL[place])
        for place, (name, one) in enumerate(studies)
    ]
    ends = [end for _, one in studies for m in one.moments for end in (m.change.value, m.change.lower, m.change.upper)]
    times = [moment.at for moment in studies[0][1].moments] if studies else [0]
    return {"data": data, "layout": _layout(times, around(0.0, ends))}


def _line(name: str, moments: Sequence[Moment], aside: float, colour: str) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [moment.at + aside * GAP for moment in moments],
        "y": [moment.change.value for moment in moments],
        "connectgaps": False,
        "line": {"color": colour, "width": 2},
        "marker": {"color": colour, "size": 8},
        "error_y": {
            "type": "data",
            "symmetric": False,
            "array": [_between(moment.change.upper, moment.change.value) for moment in moments],
            "arrayminus": [_between(moment.change.value, moment.change.lower) for moment in moments],
            "color": colour,
            "thickness": 1.2,
            "width": 0,
        },
        "hovertext": [_words(name, moment) for moment in moments],
        "hoverinfo": "text",
    }


def _between(high: float | None, low: float | None) -> float | None:
    return None if high is None or low is None else round(high - low, 3)


def _words(name: str, moment: Moment) -> str:
    change = moment.change
    if change.value is None or change.lower is None or change.upper is None:
        return f"{name}, {when_words(moment.at)}: too few people"
    interval = between(change.lower, change.upper, "percentage points", "and")
    return f"{name}, {when_words(moment.at)}: {shown(change.value, 'percentage points')}<br>between {interval}"


def _layout(times: Sequence[int], span: tuple[float, float]) -> dict[str, Any]:
    line = {"type": "line", "layer": "below", "line": {"color": QUIET, "width": 1}}
    return {
        "height": HEIGHT,
        "margin": {"l": 8, "r": 16, "t": 26, "b": 34},
        "xaxis": {
            "range": [min(times) - 0.4, max(times) + 0.4],
            "tickvals": list(times),
            "tickangle": 0,
            "showgrid": False,
        },
        "yaxis": {"range": list(span), "nticks": 5},
        "shapes": [
            line | {"x0": 0, "x1": 1, "xref": "paper", "y0": 0, "y1": 0},
            line
            | {
                "x0": 0,
                "x1": 0,
                "y0": 0,
                "y1": 1,
                "yref": "paper",
                "line": {"color": QUIET, "width": 1, "dash": "dash"},
            },
        ],
        "annotations": [
            _name("before entry", -0.2, "right"),
            _name("after the course", 0.2, "left"),
        ],
    }


def _name(text: str, at: float, anchor: str) -> dict[str, Any]:
    place = {"x": at, "y": 1, "yref": "paper", "yanchor": "bottom", "xanchor": anchor, "showarrow": False}
    return {"text": text, "font": {"size": 13}, **place}
