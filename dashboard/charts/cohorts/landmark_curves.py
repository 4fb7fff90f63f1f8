"""Curves from the landmark: what share of each side had been promoted, or had left, so many quarters after the course's end."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure
from dashboard.charts.line_ends import apart
from dashboard.charts.palette import FOCUS, INK
from dashboard.charts.scale import Range, share_axis
from dashboard.disclosure.cohorts import Curves
from dashboard.disclosure.survival import LifeTable

HEIGHT = 280
SIDES = ("The cohort", "People alike")


def landmark_curves(several: Sequence[Curves]) -> tuple[Figure, ...]:
    """Draw both sides of each as steps, all on one scale; a side that too few can be followed of is not drawn."""
    tables = [table for one in several for table in (one.members, one.comparators) if table.quarters.size]
    span = share_axis(value for table in tables for value in share(table))
    reached = max((int(table.quarters[-1]) for table in tables), default=4)
    return tuple(_curves(one, span, reached) for one in several)


def _curves(curves: Curves, span: Range, reached: int) -> Figure:
    sides = zip(SIDES, (curves.members, curves.comparators), (FOCUS, INK), strict=True)
    data = [_steps(name, table, colour) for name, table, colour in sides if table.quarters.size]
    return {"data": data, "layout": _layout(data, span, reached)}


def share(table: LifeTable) -> list[float]:
    """Give the per cent with the event by the end of each quarter."""
    return [round(100 * (1 - float(one))) + 0.0 for one in table.survival]


def _steps(name: str, table: LifeTable, colour: str) -> dict[str, Any]:
    x, y, words = [0.0], [0.0], [f"{name}, end of the course"]
    for quarter, now in zip(table.quarters.tolist(), share(table), strict=True):
        x += [float(quarter), float(quarter)]
        y += [y[-1], now]
        words += ["", f"{name}, {quarter} quarter{'' if quarter == 1 else 's'} later: {now:.0f}%"]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "y": y,
        "line": {"color": colour, "width": 2.5},
        "hovertext": words,
        "hoverinfo": "text",
        "name": name,
    }


def _layout(data: list[dict[str, Any]], span: Range, reached: int) -> dict[str, Any]:
    return {
        "height": HEIGHT,
        "margin": {"l": 8, "r": 128, "t": 12, "b": 34},
        "xaxis": {
            "range": [-0.1, reached + 0.2],
            "tickvals": list(range(reached + 1)),
            "tickangle": 0,
            "showgrid": False,
        },
        "yaxis": {"range": list(span), "nticks": 5, "ticksuffix": "%"},
        "annotations": _ends(data, span),
    }


def _ends(data: list[dict[str, Any]], span: Range) -> list[dict[str, Any]]:
    """Label each line at its end, moved apart where two would touch."""
    ending = sorted(data, key=lambda trace: trace["y"][-1])
    heights = apart([trace["y"][-1] for trace in ending], (span[1] - span[0]) * 22 / (HEIGHT - 60), span)
    return [
        {
            "x": trace["x"][-1],
            "y": round(height, 3),
            "xanchor": "left",
            "xshift": 10,
            "text": f"{trace['name']} <b>{trace['y'][-1]:.0f}%</b>",
            "font": {"color": trace["line"]["color"], "size": 13},
            "showarrow": False,
            "align": "left",
        }
        for trace, height in zip(ending, heights, strict=True)
    ]
