"""A hatched stub where a figure is hidden: always the same size, so that it says nothing about what it hides."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.palette import QUIET
from dashboard.charts.row import Row
from dashboard.charts.scale import Range

SHARE = 0.045
"""Length of a stub, as a share of the axis."""


def length(span: Range) -> float:
    """Give a stub's length in the axis's own unit."""
    return SHARE * (span[1] - span[0])


def stubs(rows: Sequence[Row], unit: str, span: Range) -> list[dict[str, Any]]:
    """Draw a stub for every confidential row, and nothing for the others."""
    hidden = [row for row in rows if row.status == "c"]
    if not hidden:
        return []
    return [
        {
            "type": "bar",
            "orientation": "h",
            "y": [row.label for row in hidden],
            "x": [length(span)] * len(hidden),
            "base": [span[0]] * len(hidden),
            "marker": {
                "color": "rgba(0,0,0,0)",
                "line": {"color": QUIET, "width": 1},
                "pattern": {"shape": "/", "fgcolor": QUIET, "size": 5},
            },
            "hovertext": [row.words(unit) for row in hidden],
            "hoverinfo": "text",
            "width": 0.55,
        }
    ]
