"""The balance plot: standardised differences of each value, before matching and after it."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.labels import label
from dashboard.charts.palette import FOCUS, QUIET
from dashboard.disclosure.cohorts import Balance, Range

TOLERANCE = 0.1
ROW_HEIGHT = 28


def balance_plot(balance: Sequence[Balance]) -> tuple[Figure, int]:
    """Draw the values that are shown on both sides of the comparison.

    Returns
    -------
    tuple
        The figure, and how many values that are not matched on differ afterwards, beyond what protection can account for.
    """
    rows = [one for one in balance if one.before.value is not None]
    names = [label(one.column, one.code) for one in rows]
    span = 1.12 * max((abs(one.before.value or 0.0) for one in rows), default=0.0) or 0.3
    span = max(span, 0.3)
    before = _dots(
        names,
        [one.before for one in rows],
        {"symbol": "diamond-open", "size": 11, "color": QUIET, "line": {"width": 2}},
    )
    after = _dots(names, [one.after for one in rows], {"color": FOCUS, "size": 10})
    return {"data": [before, after], "layout": _layout(names, span)}, sum(map(_apart, rows))


def _apart(one: Balance) -> bool:
    low, high = one.after.lower, one.after.upper
    return not one.matched and low is not None and high is not None and (low > TOLERANCE or high < -TOLERANCE)


def _dots(names: Sequence[str], found: Sequence[Range], marker: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [one.value for one in found],
        "y": list(names),
        "marker": marker,
        "hovertext": [_words(name, one) for name, one in zip(names, found, strict=True)],
        "hoverinfo": "text",
    }


def _words(name: str, one: Range) -> str:
    return f"{name}: not shown" if one.value is None else f"{name}: {one.value:.2f}"


def _layout(names: Sequence[str], span: float) -> dict[str, Any]:
    lines = [_line(0.0, QUIET, ""), *(_line(at, QUIET, "dash") for at in (-TOLERANCE, TOLERANCE))]
    half = round(span / 2, 1)
    return {
        "height": 48 + ROW_HEIGHT * max(len(names), 1),
        "margin": {"l": 8, "r": 16, "t": 8, "b": 34},
        "xaxis": {"range": [-span, span], "tickvals": [-half, 0.0, half], "tickangle": 0, "showgrid": False},
        "yaxis": {
            "type": "category",
            "categoryorder": "array",
            "categoryarray": list(names),
            "range": [max(len(names), 1) - 0.5, -0.5],
            "ticklabelstandoff": 10,
        },
        "shapes": lines,
    }


def _line(at: float, colour: str, dash: str) -> dict[str, Any]:
    line = {"color": colour, "width": 1} | ({"dash": dash} if dash else {})
    return {"type": "line", "x0": at, "x1": at, "y0": 0, "y1": 1, "yref": "paper", "layer": "below", "line": line}
