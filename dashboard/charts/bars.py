"""Bars: how many, or what share, one row a group, each with its value, its interval and its benchmark."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.palette import INK, PAPER
from dashboard.charts.row import Row
from dashboard.charts.rows_frame import intervals, labels, layout, reference_lines, references
from dashboard.charts.scale import Range
from dashboard.charts.stub import stubs

_EDGE, _LETTER, _SHORT = 8, 7, 4
"""Pixels at every side, pixels that a letter takes, and letters that need no room of their own."""


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
    frame = layout(rows, span) | ({"shapes": lines} if lines else {}) | _room(rows, unit)
    return {"data": traces + stubs(rows, unit, span) + _ticks(shown), "layout": frame}


def _room(rows: Sequence[Row], unit: str) -> dict[str, Any]:
    """Keep room at the right for long labels: on a telephone the share of the axis that is left free is too little."""
    longest = max((len(row.text(unit)) for row in rows if not row.hidden), default=0)
    wide = {"margin": {"l": _EDGE, "r": _EDGE + _LETTER * (longest - _SHORT), "t": _EDGE, "b": _EDGE}}
    return wide if longest > _SHORT + 1 else {}


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
