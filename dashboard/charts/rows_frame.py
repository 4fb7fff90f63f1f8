"""What every chart with one labelled row a group has in common: its layout, its intervals, its labels."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.palette import INK
from dashboard.charts.row import Row
from dashboard.charts.scale import Range
from dashboard.charts.stub import length

ROW_HEIGHT = 40


def layout(rows: Sequence[Row], span: Range) -> dict[str, Any]:
    """Give the layout: rows from top to bottom in their given order, values labelled directly, so no value axis."""
    return {
        "height": 16 + ROW_HEIGHT * len(rows),
        "xaxis": {"range": list(span), "visible": False},
        "yaxis": {
            "type": "category",
            "categoryorder": "array",
            "categoryarray": [row.label for row in rows],
            "range": [len(rows) - 0.5, -0.5],
            "ticklabelstandoff": 10,
        },
        "barmode": "overlay",
    }


def intervals(rows: Sequence[Row]) -> dict[str, Any]:
    """Draw a line from `lower` to `upper` for each row that has both."""
    xs: list[float | None] = []
    ys: list[str | None] = []
    for row in rows:
        if row.lower is not None and row.upper is not None:
            xs += [row.lower, row.upper, None]
            ys += [row.label, row.label, None]
    return {"type": "scatter", "mode": "lines", "x": xs, "y": ys, "line": {"color": INK, "width": 2}, "hoverinfo": "skip"}


def labels(rows: Sequence[Row], unit: str, span: Range) -> dict[str, Any]:
    """Write each row's value beside its mark, past whatever reaches furthest right."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": [_end(row, span) for row in rows],
        "y": [row.label for row in rows],
        "text": [f"  {row.text(unit)}" for row in rows],
        "textposition": "middle right",
        "hoverinfo": "skip",
    }


def _end(row: Row, span: Range) -> float:
    reached = [value for value in (row.value, row.upper, row.benchmark) if value is not None]
    return max(reached) if row.value is not None else span[0] + length(span)
