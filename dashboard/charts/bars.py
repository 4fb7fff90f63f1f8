"""Bars: how many, or what share, one row a group, each with its value, its interval and its benchmark."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.palette import INK, PAPER
from dashboard.charts.row import Row
from dashboard.charts.rows_frame import EDGE, intervals, labels, layout, reference_lines, references, room
from dashboard.charts.scale import Range
from dashboard.charts.stub import stubs


def bars(rows: Sequence[Row], unit: str, span: Range) -> Figure:
    """Draw horizontal bars.

    Parameters
    ----------
    rows
        Top to bottom, in the order of the classification.
    unit
        The indicator's unit.
    span
        The axis range, shared by all panels of a chart.
    """
    shown = [row for row in rows if not row.hidden and not row.elsewhere]
    traces = [_bars(shown, unit), *intervals(shown), labels(rows, unit, span), *references(rows, unit)]
    lines = reference_lines(rows)
    margin = {"margin": {"l": EDGE, "r": room(rows, unit), "t": EDGE, "b": EDGE}}
    frame = layout(rows, span) | ({"shapes": lines} if lines else {}) | (margin if room(rows, unit) > EDGE else {})
    return {"data": traces + stubs(rows, unit, span) + _ticks(shown), "layout": frame}


def _bars(rows: Sequence[Row], unit: str) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "y": [row.label for row in rows],
        "x": [row.value for row in rows],
        "marker": {"color": [row.colour for row in rows]},
        "hovertext": [row.words(unit) for row in rows],
        "hoverinfo": "text",
        "width": 0.55,
    }


def _ticks(rows: Sequence[Row]) -> list[dict[str, Any]]:
    marked = [row for row in rows if row.benchmark is not None]
    if not marked:
        return []
    place = {"x": [row.benchmark for row in marked], "y": [row.label for row in marked]}
    trace = {"type": "scatter", "mode": "markers", "hoverinfo": "skip", **place}
    return [trace | {"marker": _tick(PAPER, 5)}, trace | {"marker": _tick(INK, 3)}]


def _tick(colour: str, width: int) -> dict[str, Any]:
    return {"symbol": "line-ns", "size": 28, "line": {"color": colour, "width": width}}
