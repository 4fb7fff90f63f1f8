"""Stages of a course, from applying to completing: a bar each, and between two of them the people who did not go on."""

import itertools
from typing import Any

from dashboard.charts.chart import Figure, Mark, Panel
from dashboard.charts.grouped import Group, groups
from dashboard.charts.palette import FOCUS, INK, PAPER, QUIET
from dashboard.charts.period import period
from dashboard.charts.phrases import sentence
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.scale import Range, from_zero
from dashboard.charts.stub import length

DRAWN = ("applied", "offered", "started", "completed")
_NAMES = {"applied": "Applied", "offered": "Offered", "started": "Started", "completed": "Completed"}
_STUB = {
    "color": "rgba(0,0,0,0)",
    "line": {"color": QUIET, "width": 1},
    "pattern": {"shape": "/", "fgcolor": QUIET, "size": 5},
}
_THICK, _ROW, _HEAD = 0.56, 52, 12

Rows = list[tuple[str, Row]]
"""Codes of stages, and the figure of each."""


def stages(question: Question) -> tuple[Panel, ...]:
    """Draw a panel for each course, all on one scale."""
    found = groups(question, DRAWN)
    span = from_zero(end for one in found for row in one.rows.values() for end in (row.value, row.upper))
    return tuple(Panel(_panel(one, span), one.label) for one in found)


def told(question: Question) -> str:
    """Say how many of those who applied were offered a place, and how many completed."""
    found = groups(question, DRAWN)
    when = period(question, [row for one in found for row in one.shown.values()])
    said = [words for one in found if (words := _said(one))]
    return sentence(
        f"{'; '.join(said)}, to {when}" if said else f"Too few people to show a figure for {question.quarter}"
    )


def key(question: Question) -> tuple[Mark, ...]:
    """Name the marks that carry no label."""
    found = groups(question, DRAWN)
    hidden = any(row.hidden for one in found for row in one.rows.values())
    stub = (Mark("hatch", "fewer than 10, or hidden to protect others", QUIET),) if hidden else ()
    return (Mark("interval", "range that protection allows", INK), *stub)


def _said(group: Group) -> str:
    people = group.shown
    if "applied" not in people:
        return ""
    rest = [f"{people[one].text('people')} {verb}" for one, verb in _VERBS.items() if one in people]
    return f"{group.label}: of {people['applied'].text('people')} who applied, {' and '.join(rest) or 'few went on'}"


_VERBS = {"started": "started", "completed": "completed"}


def _panel(group: Group, span: Range) -> Figure:
    rows = list(group.rows.items())
    data = [*_bars(rows, span), *_narrowing(rows), *_intervals(rows)]
    layout: dict[str, Any] = {
        "height": _HEAD + _ROW * len(rows),
        "bargap": 1 - _THICK,
        "xaxis": {"range": list(span), "visible": False},
        "yaxis": {
            "range": [len(rows) - 0.5, -0.5],
            "tickvals": list(range(len(rows))),
            "ticktext": [_NAMES[code] for code, _ in rows],
            "ticklabelstandoff": 10,
            "showgrid": False,
        },
        "annotations": [_value(at, row, span) for at, (_, row) in enumerate(rows)],
    }
    return {"data": data, "layout": layout}


def _bars(rows: Rows, span: Range) -> list[dict[str, Any]]:
    """The bars that are shown, and a hatched stub where one is hidden."""
    bar = {"type": "bar", "orientation": "h", "width": _THICK, "hoverinfo": "text"}
    found = []
    for hidden, marker in ((False, {"color": FOCUS}), (True, _STUB)):
        chosen = [(at, row) for at, (_, row) in enumerate(rows) if row.hidden == hidden]
        if chosen:
            places = {"y": [at for at, _ in chosen], "x": [length(span) if hidden else row.value for _, row in chosen]}
            found.append({**bar, **places, "marker": marker, "hovertext": [row.words("people") for _, row in chosen]})
    return found


def _narrowing(rows: Rows) -> list[dict[str, Any]]:
    """Shade from each bar to the next, where both are shown: what is lost is what the shade loses."""
    half = _THICK / 2
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "fill": "toself",
            "fillcolor": QUIET,
            "opacity": 0.45,
            "line": {"width": 0, "color": QUIET},
            "x": [0, upper.value, lower.value, 0],
            "y": [at + half, at + half, at + 1 - half, at + 1 - half],
            "hoverinfo": "skip",
        }
        for at, ((_, upper), (_, lower)) in enumerate(itertools.pairwise(rows))
        if not upper.hidden and not lower.hidden
    ]


def _intervals(rows: Rows) -> list[dict[str, Any]]:
    known = [(at, row) for at, (_, row) in enumerate(rows) if row.lower is not None and row.upper is not None]
    xs = [place for _, row in known for place in (row.lower, row.upper, None)]
    ys = [place for at, _ in known for place in (at, at, None)]
    line = {"type": "scatter", "mode": "lines", "x": xs, "y": ys, "hoverinfo": "skip"}
    return [line | {"line": {"color": PAPER, "width": 4}}, line | {"line": {"color": INK, "width": 2}}] if xs else []


def _value(at: int, row: Row, span: Range) -> dict[str, Any]:
    end = length(span) if row.value is None else max(row.value, row.upper or 0)
    text = row.text("people")
    place = {"x": end, "y": at, "xanchor": "left", "xshift": 6, "showarrow": False}
    return place | {"text": text if row.hidden else f"<b>{text}</b>", "font": {"size": 14}}
