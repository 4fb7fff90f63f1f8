"""Lorenz curve: how much the smallest hold together, against the straight line of equal shares."""

from collections.abc import Sequence

from dashboard.charts.chart import Figure
from dashboard.charts.palette import FOCUS, QUIET
from dashboard.charts.phrases import sentence
from dashboard.charts.row import Row

HEIGHT = 380
HALF = 50


def lorenz(rows: Sequence[Row]) -> Figure:
    """Draw the curve.

    Parameters
    ----------
    rows
        One for each tenth of the holders, labelled `0%` to `100%`, in that order; their values in per cent.
    """
    holders = [float(row.label.rstrip("%")) for row in rows]
    equal = {"x": [0, 100], "y": [0, 100], "mode": "lines", "line": {"color": QUIET, "width": 2}, "hoverinfo": "skip"}
    drawn = {
        "x": holders,
        "y": [row.value for row in rows],
        "mode": "lines+markers",
        "line": {"color": FOCUS, "width": 2.5},
        "marker": {"color": FOCUS, "size": 7},
        "hovertext": [f"The smallest {row.label} hold {row.text('per cent')}" for row in rows],
        "hoverinfo": "text",
    }
    return {"data": [{"type": "scatter", **one} for one in (equal, drawn)], "layout": _layout()}


def told(rows: Sequence[Row], quarter: str) -> str:
    """Say what the smaller half holds, and what the largest tenth."""
    held = {round(float(row.label.rstrip("%"))): row.value for row in rows}
    half, most = held.get(HALF), held.get(90)
    if half is None or most is None:
        return sentence(f"Too few recipients to draw a curve for {quarter}")
    words = f"The smaller half of recipients got {half:.0f}% of the pounds in the year to {quarter}"
    return sentence(f"{words}, the largest tenth {100 - most:.0f}%")


def _layout() -> Figure:
    axis = {"range": [0, 104], "tickvals": [0, 25, 50, 75, 100], "ticksuffix": "%", "ticklabelstandoff": 6}
    names = (("equal shares", 60, 66, -33), ("what they got", 82, 22, 0))
    return {
        "height": HEIGHT,
        "margin": {"l": 8, "r": 8, "t": 14, "b": 46},
        "xaxis": axis | {"title": {"text": "Recipients, smallest first"}, "showgrid": False},
        "yaxis": axis | {"title": {"text": "Pounds"}},
        "annotations": [
            {"text": text, "x": x, "y": y, "textangle": angle, "showarrow": False, "font": {"size": 13}}
            for text, x, y, angle in names
        ],
    }
