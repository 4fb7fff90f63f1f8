"""Dots on a line: ratios and gaps, each with its interval, around the value that means parity."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.palette import QUIET
from dashboard.charts.row import Row
from dashboard.charts.rows_frame import EDGE, intervals, labels, layout, reference_lines, references, room
from dashboard.charts.scale import Range
from dashboard.charts.stub import stubs

PARITY = {"ratio": 1.0, "percentage points": 0.0, "per cent gap": 0.0, "points": 0.0}
"""The value at which two groups fare alike."""

NAMES = {"ratio": "parity", "percentage points": "no gap", "per cent gap": "no gap", "points": "no change"}
"""What the reference line is called."""


def dots(rows: Sequence[Row], unit: str, span: Range) -> Figure:
    """Draw one dot with its interval a row, and the reference line.

    Parameters
    ----------
    rows
        Top to bottom, in the order of the classification.
    unit
        `ratio` or `percentage points`.
    span
        The axis range, shared by all panels of a chart.
    """
    shown = [row for row in rows if not row.hidden and not row.elsewhere]
    traces = [*intervals(shown), _dots(shown, unit), labels(rows, unit, span, PARITY[unit]), *references(rows, unit)]
    traces += stubs(rows, unit, span)
    frame = layout(rows, span)
    reference = {
        "height": frame["height"] + 30,
        "shapes": [*_parity(rows, unit), *reference_lines(rows)],
        "annotations": [_name(unit)] if _parity(rows, unit) else [],
    }
    return {
        "data": traces,
        "layout": frame | reference | {"margin": {"t": 30, "l": EDGE, "r": room(rows, unit), "b": EDGE}},
    }


def _dots(rows: Sequence[Row], unit: str) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [row.value for row in rows],
        "y": [row.label for row in rows],
        "marker": {"color": [row.colour for row in rows], "size": 13},
        "hovertext": [row.words(unit) for row in rows],
        "hoverinfo": "text",
    }


def _parity(rows: Sequence[Row], unit: str) -> list[dict[str, Any]]:
    """The line through every row but hidden ones, whose words it would cross on a telephone; a piece for each run of rows."""
    drawn = [at for at, row in enumerate(rows) if row.status != "c"]
    firsts = [at for at in drawn if at - 1 not in drawn]
    lasts = [at for at in drawn if at + 1 not in drawn]
    look = {"type": "line", "line": {"color": QUIET, "width": 2}, "layer": "below"}
    place = {"x0": PARITY[unit], "x1": PARITY[unit]}
    return [look | place | {"y0": first - 0.5, "y1": last + 0.5} for first, last in zip(firsts, lasts, strict=True)]


def _name(unit: str) -> dict[str, Any]:
    place = {"x": PARITY[unit], "y": 1, "yref": "paper", "yanchor": "bottom", "showarrow": False}
    return {"text": NAMES[unit], "font": {"size": 13}, **place}
