"""Lines over quarters: labelled at their end instead of in a legend, broken where a figure is hidden."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.dots import PARITY
from dashboard.charts.numbers import SIGN
from dashboard.charts.palette import INK
from dashboard.charts.scale import Range
from dashboard.charts.series import Series

HEIGHT = 320
LINE_OF_TEXT = 19
"""Pixels that one label takes; labels closer than that are moved apart."""

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
    data = [_line(one, unit, few=len(series) <= 2) for one in series]
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
        "margin": {"l": 8, "r": 112, "t": 12, "b": 8},
        "xaxis": {
            "type": "category",
            "categoryorder": "array",
            "categoryarray": quarters,
            "range": [-0.3, len(quarters) - 0.7],
            "tickvals": quarters[:: max(1, (len(quarters) - 1) // 3 or 1)],
            "tickangle": 0,
            "showgrid": False,
        },
        "yaxis": {"range": list(span), "nticks": 5, "ticksuffix": _SUFFIX.get(unit, ""), "separatethousands": True},
        "annotations": _ends(series, unit, span),
    }
    return frame | ({"shapes": [_parity(unit)]} if unit in PARITY else {})


def _ends(series: Sequence[Series], unit: str, span: Range) -> list[dict[str, Any]]:
    ending = [(one, one.last) for one in series]
    known = sorted(((one, row) for one, row in ending if row is not None), key=lambda pair: pair[1].value or 0)
    gap = (span[1] - span[0]) * LINE_OF_TEXT / (HEIGHT - 50)
    heights = apart([row.value or 0.0 for _, row in known], gap)
    return [
        {
            "x": row.label,
            "y": round(height, 3),
            "xanchor": "left",
            "xshift": 8,
            "text": f"{one.label} {row.text(unit).replace(SIGN, '-')}",
            "font": {"color": one.colour, "size": 13},
            "showarrow": False,
            "align": "left",
        }
        for (one, row), height in zip(known, heights, strict=True)
    ]


def apart(places: Sequence[float], gap: float) -> list[float]:
    """Move ascending places apart until neighbours are at least `gap` from each other, as little as possible."""
    blocks: list[tuple[float, int]] = []
    for place in places:
        blocks.append((place, 1))
        while len(blocks) > 1 and _top(blocks[-2], gap) + gap > _foot(blocks[-1], gap):
            (above, many), (below, few) = blocks.pop(), blocks.pop()
            blocks.append(((above * many + below * few) / (many + few), many + few))
    return [_foot((middle, size), gap) + step * gap for middle, size in blocks for step in range(size)]


def _foot(block: tuple[float, int], gap: float) -> float:
    return block[0] - (block[1] - 1) * gap / 2


def _top(block: tuple[float, int], gap: float) -> float:
    return block[0] + (block[1] - 1) * gap / 2


def _parity(unit: str) -> dict[str, Any]:
    line = {"color": INK, "width": 1.5, "dash": "dot"}
    place = {"x0": 0, "x1": 1, "xref": "paper", "y0": PARITY[unit], "y1": PARITY[unit]}
    return {"type": "line", "line": line, "layer": "below", **place}
