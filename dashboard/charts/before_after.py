"""Before and after on a measure's own scale: where people began, where they ended, and how sure the move is."""

import re
from typing import Any, NamedTuple

from dashboard.charts.cell import cells
from dashboard.charts.chart import Figure, Mark, Panel
from dashboard.charts.finding import finding
from dashboard.charts.palette import FOCUS, INK, QUIET
from dashboard.charts.panels import panels
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import row

_SAID = re.compile(r"From ([0-9.]+) to ([0-9.]+) on a scale of ([0-9]+) to ([0-9]+)")
"""How the note of a change says where people stood."""

_HEIGHT = 150


class Move(NamedTuple):
    """A move on a scale: its two ends, the ends of the scale, and the interval of where it ended."""

    before: float
    after: float
    low: int
    high: int
    interval: tuple[float, float]


def before_after(question: Question) -> tuple[Panel, ...]:
    """Draw the move; where it is not known from where people moved, the change alone."""
    found = move(row(question.latest.iloc[0], "")) if len(question.latest) else None
    return (Panel(_figure(found)),) if found else panels(question)


def told(question: Question) -> str:
    """Say the finding, as of any other figure."""
    return finding(question, cells(question))


def key(question: Question) -> tuple[Mark, ...]:
    """Name the mark that carries no label, where it is drawn."""
    drawn = question.latest["value"].notna().any()
    return (Mark("interval", "95% interval of the change", INK),) if drawn else ()


def move(figure: Row) -> Move | None:
    """Read the move from a released change and its note."""
    said = _SAID.search(figure.note)
    if not said or figure.value is None or figure.lower is None or figure.upper is None:
        return None
    before, low, high = float(said[1]), int(said[3]), int(said[4])
    ends = (before + figure.lower, before + figure.upper)
    return Move(before, before + figure.value, low, high, ends)


def _figure(found: Move) -> Figure:
    scale = list(range(found.low, found.high + 1))
    room = 0.06 * (found.high - found.low)
    layout: dict[str, Any] = {
        "height": _HEIGHT,
        "margin": {"l": 8, "r": 8, "t": 8, "b": 30},
        "xaxis": {
            "range": [found.low - room, found.high + room],
            "tickvals": scale,
            "tickangle": 0,
            "showgrid": True,
        },
        "yaxis": {"range": [-1, 1], "visible": False},
        "annotations": [_arrow(found), *_names(found)],
    }
    return {"data": [_interval(found), *_dots(found)], "layout": layout}


def _interval(found: Move) -> dict[str, Any]:
    place = {"x": list(found.interval), "y": [0, 0]}
    return {"type": "scatter", "mode": "lines", "line": {"color": INK, "width": 3}, "hoverinfo": "skip", **place}


def _dots(found: Move) -> list[dict[str, Any]]:
    ends = (("Before", found.before, QUIET, 15), ("After", found.after, FOCUS, 17))
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [round(value, 2)],
            "y": [0],
            "marker": {"color": colour, "size": size, "opacity": 1},
            "hovertext": [f"{name}: {value:.1f}"],
            "hoverinfo": "text",
        }
        for name, value, colour, size in ends
    ]


def _arrow(found: Move) -> dict[str, Any]:
    """From the one to the other, above the line so that the interval stays free."""
    ends = {"x": found.after, "y": 0.34, "ax": found.before, "ay": 0.34, "axref": "x", "ayref": "y"}
    return {**ends, "text": "", "showarrow": True, "arrowhead": 2, "arrowwidth": 2, "arrowcolor": FOCUS}


def _names(found: Move) -> list[dict[str, Any]]:
    """Both ends by name, each on the side away from the other."""
    rises = found.after >= found.before
    ends = (("before", found.before, not rises, INK), ("after", found.after, rises, FOCUS))
    return [
        {
            "x": value,
            "y": -0.5,
            "xanchor": "left" if right else "right",
            "text": f"{name} <b>{value:.1f}</b>",
            "font": {"color": colour, "size": 14},
            "showarrow": False,
        }
        for name, value, right, colour in ends
    ]
