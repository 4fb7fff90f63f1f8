"""Lines over quarters: labelled at their end instead of in a legend, broken where a figure is hidden."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.dots import NAMES, PARITY
from dashboard.charts.line_ends import ends, room, target_lines
from dashboard.charts.palette import QUIET
from dashboard.charts.scale import Range
from dashboard.charts.series import Series

HEIGHT = 280
FEW_LINES = 2
"""Up to here, each line shows its intervals; more of them would hide each other."""

_SUFFIX = {"per cent": "%"}


def lines(series: Sequence[Series], unit: str, span: Range) -> Figure:
    """Draw one line a group.

    Parameters
    ----------
    series
        At most six, each with one row a quarter.
    unit
        The indicator's unit.
    span
        The axis range, shared by all panels of a chart.
    """
    data = [_line(one, unit, few=len(series) <= FEW_LINES) for one in series]
    return {"data": data, "layout": _layout(series, unit, span)}


def _line(one: Series, unit: str, *, few: bool) -> dict[str, Any]:
    trace = {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [row.label for row in one.rows],
        "y": [row.value for row in one.rows],
        "connectgaps": False,
        "line": {"color": one.colour, "width": 2.5},
        "marker": {"color": one.colour, "size": 6},
        "hovertext": [f"{one.label}, {row.words(unit)}" for row in one.rows],
        "hoverinfo": "text",
    }
    return trace | ({"error_y": _interval(one)} if few else {})


def _interval(one: Series) -> dict[str, Any]:
    above = [_distance(row.upper, row.value) for row in one.rows]
    below = [_distance(row.value, row.lower) for row in one.rows]
    look = {"color": one.colour, "thickness": 1.2, "width": 0}
    return {"type": "data", "symmetric": False, "array": above, "arrayminus": below, **look}


def _distance(high: float | None, low: float | None) -> float | None:
    return None if high is None or low is None else round(high - low, 3)


def _layout(series: Sequence[Series], unit: str, span: Range) -> dict[str, Any]:
    quarters = [row.label for row in series[0].rows] if series else []
    frame: dict[str, Any] = {
        "height": HEIGHT,
        "margin": {"l": 8, "r": room(series, unit), "t": 14, "b": 34},
        "xaxis": {
            "type": "category",
            "categoryorder": "array",
            "categoryarray": quarters,
            "range": [-0.3, len(quarters) - 0.7],
            "tickvals": _ticks(quarters),
            "tickangle": 0,
            "showgrid": False,
            "ticklabelstandoff": 8,
        },
        "yaxis": {"range": list(span), "nticks": 5, "ticksuffix": _SUFFIX.get(unit, ""), "separatethousands": True},
        "annotations": [*ends(series, unit, span, HEIGHT), *_parity_name(unit)],
    }
    shapes = [*([_parity(unit)] if unit in PARITY else []), *target_lines(series)]
    return frame | ({"shapes": shapes} if shapes else {})


def _ticks(quarters: Sequence[str]) -> list[str]:
    """First and last quarter, and the middle one where there is room."""
    return list(dict.fromkeys([quarters[0], quarters[(len(quarters) - 1) // 2], quarters[-1]])) if quarters else []


def _parity(unit: str) -> dict[str, Any]:
    line = {"color": QUIET, "width": 2}
    place = {"x0": 0, "x1": 1, "xref": "paper", "y0": PARITY[unit], "y1": PARITY[unit]}
    return {"type": "line", "line": line, "layer": "below", **place}


def _parity_name(unit: str) -> list[dict[str, Any]]:
    if unit not in PARITY:
        return []
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": PARITY[unit], "yanchor": "bottom", "showarrow": False}
    return [{"text": NAMES[unit], "font": {"size": 13}, **place}]
