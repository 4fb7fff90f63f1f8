"""Lines over quarters: labelled at their end instead of in a legend, broken where a figure is hidden."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.dots import NAMES, PARITY
from dashboard.charts.labels import folded
from dashboard.charts.palette import QUIET
from dashboard.charts.row import Row
from dashboard.charts.scale import Range
from dashboard.charts.series import Series

HEIGHT = 280
FEW_LINES = 2
"""Up to here, each line shows its intervals; more of them would hide each other."""

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
        "margin": {"l": 8, "r": _room(series, unit), "t": 14, "b": 34},
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
        "annotations": [*_ends(series, unit, span), *_parity_name(unit)],
    }
    return frame | ({"shapes": [_parity(unit)]} if unit in PARITY else {})


def _ends(series: Sequence[Series], unit: str, span: Range) -> list[dict[str, Any]]:
    ending = [(one, one.last) for one in series]
    known = sorted(((one, row) for one, row in ending if row is not None), key=lambda pair: pair[1].value or 0)
    gap = (span[1] - span[0]) * LINE_OF_TEXT / (HEIGHT - 50)
    heights = apart([row.value or 0.0 for _, row in known], gap, span)
    return [
        {
            "x": row.label,
            "y": round(height, 3),
            "xanchor": "left",
            "xshift": 8,
            "text": _ending(one, row, unit, alone=len(series) == 1),
            "font": {"color": one.colour, "size": 13},
            "showarrow": False,
            "align": "left",
        }
        for (one, row), height in zip(known, heights, strict=True)
    ]


def _ending(one: Series, row: Row, unit: str, *, alone: bool) -> str:
    """The words at a line's end: the value, and the group unless it is the only one."""
    value = row.text(unit).removesuffix(" points")
    return f"<b>{value}</b>" if alone else f"{folded(one.label)} <b>{value}</b>"


def _room(series: Sequence[Series], unit: str) -> int:
    """Pixels to keep free at the right for the longest label."""
    if len(series) == 1:
        return 56
    widest = max((len(part) for one in series for part in folded(one.label).split("<br>")), default=0)
    return 24 + 7 * (widest + (6 if unit == "people" else 5))


def _ticks(quarters: Sequence[str]) -> list[str]:
    """First and last quarter, and the middle one where there is room."""
    return list(dict.fromkeys([quarters[0], quarters[(len(quarters) - 1) // 2], quarters[-1]])) if quarters else []


def apart(places: Sequence[float], gap: float, span: Range) -> list[float]:
    """Move ascending places apart until neighbours are at least `gap` from each other, as little as possible.

    All of them stay within `span`, as far as they fit.
    """
    blocks: list[tuple[float, int]] = []
    for place in places:
        blocks.append((place, 1))
        while len(blocks) > 1 and _top(blocks[-2], gap) + gap > _foot(blocks[-1], gap):
            (above, many), (below, few) = blocks.pop(), blocks.pop()
            blocks.append(((above * many + below * few) / (many + few), many + few))
    spread = [_foot((middle, size), gap) + step * gap for middle, size in blocks for step in range(size)]
    lifted = [max(place, span[0] + at * gap) for at, place in enumerate(spread)]
    return [min(place, span[1] - (len(lifted) - 1 - at) * gap) for at, place in enumerate(lifted)]


def _foot(block: tuple[float, int], gap: float) -> float:
    return block[0] - (block[1] - 1) * gap / 2


def _top(block: tuple[float, int], gap: float) -> float:
    return block[0] + (block[1] - 1) * gap / 2


def _parity(unit: str) -> dict[str, Any]:
    line = {"color": QUIET, "width": 2}
    place = {"x0": 0, "x1": 1, "xref": "paper", "y0": PARITY[unit], "y1": PARITY[unit]}
    return {"type": "line", "line": line, "layer": "below", **place}


def _parity_name(unit: str) -> list[dict[str, Any]]:
    if unit not in PARITY:
        return []
    place = {"x": 0, "xref": "paper", "xanchor": "left", "y": PARITY[unit], "yanchor": "bottom", "showarrow": False}
    return [{"text": NAMES[unit], "font": {"size": 13}, **place}]
