"""What every chart with one labelled row a group has in common: its layout, its intervals, its labels."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.palette import INK, PAPER, QUIET
from dashboard.charts.row import Row
from dashboard.charts.scale import Range
from dashboard.charts.stub import length

ROW_HEIGHT = 40
EDGE, _LETTER, _SHORT = 8, 7, 4
"""Pixels at every side, pixels that a letter takes, and letters that need no room of their own."""

LABEL_SHARE = 0.07
"""Room that a label takes, as a share of the axis."""


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


def room(rows: Sequence[Row], unit: str) -> int:
    """Give the pixels to keep free at the right for long labels: on a telephone what is left of the axis is too little."""
    longest = max((len(row.text(unit)) for row in rows if not row.hidden), default=0)
    return EDGE + (_LETTER * (longest - _SHORT) if longest > _SHORT + 1 else 0)


def intervals(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Draw a line from `lower` to `upper` for each row that has both, with a halo so that it shows on a bar as well."""
    xs: list[float | None] = []
    ys: list[str | None] = []
    for row in rows:
        if row.lower is not None and row.upper is not None:
            xs += [row.lower, row.upper, None]
            ys += [row.label, row.label, None]
    line = {"type": "scatter", "mode": "lines", "x": xs, "y": ys, "hoverinfo": "skip"}
    return [line | {"line": {"color": PAPER, "width": 4}}, line | {"line": {"color": INK, "width": 2}}] if xs else []


def labels(rows: Sequence[Row], unit: str, span: Range, parity: float | None = None) -> dict[str, Any]:
    """Write each row's value beside its mark, past whatever reaches furthest right.

    Whatever has no mark for a reason of its own, as the group that the others are compared with, has its label beside the
    line of parity, on the side where there is more room.
    """
    return {
        "type": "scatter",
        "mode": "text",
        "x": [
            _end(row, span, _aim(rows[at + 1 :])) if parity is None or not _unmarked(row) else parity
            for at, row in enumerate(rows)
        ],
        "y": [row.label for row in rows],
        "text": [f"{'    ' if row.elsewhere else '  '}{row.text(unit)}  " for row in rows],
        "textposition": [_side(row, span, parity) for row in rows],
        "hoverinfo": "skip",
    }


def _side(row: Row, span: Range, parity: float | None) -> str:
    late = parity is not None and _unmarked(row) and parity > sum(span) / 2
    return "middle left" if late else "middle right"


def _unmarked(row: Row) -> bool:
    """Whether there is neither a mark nor a stub in its row."""
    return row.value is None and row.status != "c"


def _aim(following: Sequence[Row]) -> float | None:
    """The target of a row, which the row after it is."""
    return following[0].value if following and following[0].target else None


def _end(row: Row, span: Range, aim: float | None) -> float:
    """Where a row's label starts: past its interval, and past its benchmark or target where it would run into that."""
    if row.value is None:
        return span[0] + (length(span) if row.status == "c" else 0)
    end = max(value for value in (row.value, row.upper) if value is not None)
    reach = end + LABEL_SHARE * (span[1] - span[0])
    return max((one for one in (row.benchmark, aim) if one is not None and end < one < reach), default=end)


_POINTING = {"at least": "triangle-right-open", "at most": "triangle-left-open"}
"""A target points to the side that figures are to reach."""


def references(rows: Sequence[Row], unit: str) -> list[dict[str, Any]]:
    """Draw what was published elsewhere as an open diamond and a target as an open triangle, unlike any figure."""
    found = [row for row in rows if row.elsewhere]
    marker = {
        "symbol": [_POINTING.get(row.target, "diamond-open") for row in found],
        "size": 12,
        "color": [INK if row.target else QUIET for row in found],
        "line": {"width": 2},
    }
    place = {"x": [row.value for row in found], "y": [row.label for row in found]}
    words = {"hovertext": [row.words(unit) for row in found], "hoverinfo": "text"}
    return [{"type": "scatter", "mode": "markers", "marker": marker, **place, **words}] if found else []


def reference_lines(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Draw a dashed line at each value to compare with; its label is the row that it belongs to.

    A published value is drawn through all rows, a target through the one above its own: nobody else's.
    """
    return [line for at, row in enumerate(rows) for line in (_to_reach if row.target else _through)(row, at)]


def _through(row: Row, _: int) -> list[dict[str, Any]]:
    place = {"x0": row.value, "x1": row.value, "y0": 0, "y1": 1, "yref": "paper", "layer": "below"}
    return [{"type": "line", **place, "line": {"color": QUIET, "width": 1, "dash": "dash"}}] if row.published else []


def _to_reach(row: Row, at: int) -> list[dict[str, Any]]:
    """Across the bar too, so with a halo."""
    place = {"x0": row.value, "x1": row.value, "y0": at - 1.42, "y1": at - 0.2, "layer": "above"}
    halo, dashes = {"color": PAPER, "width": 3}, {"color": INK, "width": 1.5, "dash": "dash"}
    return [{"type": "line", **place, "line": line} for line in (halo, dashes)]
