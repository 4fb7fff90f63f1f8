"""A spark: one figure's course in a hand's breadth, with its interval, its latest value and the value that means parity."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from dashboard.charts.aim_words import target_chips
from dashboard.charts.aims import aimed, with_column
from dashboard.charts.alt import alt
from dashboard.charts.cell import Cell, cells
from dashboard.charts.certainty import change_words, interval_words, side_words
from dashboard.charts.chart import Chart, Figure, Panel
from dashboard.charts.dots import NAMES, PARITY
from dashboard.charts.finding import finding
from dashboard.charts.judged import chips
from dashboard.charts.notation import shown
from dashboard.charts.palette import FOCUS, INK, QUIET
from dashboard.charts.phrases import sentence
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import each, row
from dashboard.charts.scale import around

HEIGHT, MORE = 96, 40
"""Pixels, and how many more where there are two reference lines."""


class Line(NamedTuple):
    """A value to be reached, and what it is called."""

    value: float
    name: str


def spark(question: Question) -> Chart:
    """Draw one figure a quarter, with its target as a reference line, beside parity where there is that.

    Parameters
    ----------
    question
        Asked over time, of one figure a quarter.
    """
    found = cells(question)
    title = finding(question, found)
    points = [row(figure, str(figure["quarter"])) for figure in each(question.frame.sort_values("quarter"))]
    drawn = (Panel(_figure(points, question.unit, _line_of(question))),)
    words = " ".join(filter(None, _sure(question, found[0], change_words(question, found)))) if len(found) == 1 else ""
    return Chart(
        key=question.indicator.key,
        label=question.indicator.title,
        title=title,
        sure=sentence(words) if words else "",
        panels=drawn,
        alt=alt(question, title, drawn),
        table=with_column(question, question.frame),
        caption="",
        chips=(*chips(question, found), *target_chips(question)),
    )


def _sure(question: Question, cell: Cell, change: str) -> tuple[str, ...]:
    """How sure the figure is; a verdict has a chip, and where there is none the side of parity is said."""
    lies = "" if question.indicator.judged else side_words(question, cell)
    return interval_words(question, cell), lies, change


def _line_of(question: Question) -> Line | None:
    target = next((one.target for one in aimed(question)), None)
    return Line(target.value, f"{target.sense} {shown(target.value, question.unit)}") if target else None


def _figure(points: list[Row], unit: str, line: Line | None) -> Figure:
    reached = [value for one in points for value in (one.value, one.lower, one.upper)]
    reached += [line.value] if line else []
    last = next((one.value for one in reversed(points) if one.value is not None), 0.0)
    low, high = around(float(PARITY.get(unit, last or 0.0)), reached)
    quarters = [one.label for one in points]
    layout: dict[str, Any] = {
        "height": HEIGHT,
        "margin": {"l": 8, "r": 64, "t": 8, "b": 24},
        "xaxis": {
            "type": "category",
            "categoryorder": "array",
            "categoryarray": quarters,
            "range": [-0.6, len(quarters) - 0.4],
            "tickvals": [quarters[0], quarters[-1]],
            "tickangle": 0,
            "showgrid": False,
        },
        "yaxis": {"visible": False, "range": [low, high]},
    }
    lines = [Line(PARITY[unit], NAMES[unit])] if unit in PARITY else []
    lines += [line] if line else []
    if len(lines) > 1:
        # Two lines have a name each, one of them below: neither may run into the quarters or into the other line.
        layout |= {"height": HEIGHT + MORE, "yaxis": {"visible": False, "range": [low - 0.3 * (high - low), high]}}
    if lines:
        names = [_name(one, below=_is_below(one, lines, points)) for one in lines]
        layout |= {"shapes": [_across(one) for one in lines], "annotations": names}
    return {"data": [_line(points, unit), *_end(points, unit)], "layout": layout}


def _is_below(line: Line, lines: Sequence[Line], points: Sequence[Row]) -> bool:
    """Whether a line's name stands below it: of two, that of the lower one; of one, on the side where no figure began."""
    others = [one for one in lines if one is not line]
    if others:
        return line.value < others[0].value
    began = [one.value for one in points[: (len(points) + 1) // 2] if one.value is not None]
    return line.name not in NAMES.values() and bool(began) and sum(began) / len(began) > line.value


def _line(points: list[Row], unit: str) -> dict[str, Any]:
    above = [None if one.upper is None or one.value is None else round(one.upper - one.value, 3) for one in points]
    below = [None if one.lower is None or one.value is None else round(one.value - one.lower, 3) for one in points]
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [one.label for one in points],
        "y": [one.value for one in points],
        "connectgaps": False,
        "line": {"color": FOCUS, "width": 2},
        "marker": {"color": FOCUS, "size": 4},
        "hovertext": [one.words(unit) for one in points],
        "hoverinfo": "text",
        "error_y": {
            "type": "data",
            "symmetric": False,
            "array": above,
            "arrayminus": below,
            "color": QUIET,
            "thickness": 1.2,
            "width": 0,
        },
    }


def _end(points: list[Row], unit: str) -> list[dict[str, Any]]:
    """The latest value beside its point; nothing where it is hidden, so that an old one is not read as today's."""
    last = points[-1]
    if last.value is None:
        return []
    return [
        {
            "type": "scatter",
            "mode": "text",
            "x": [last.label],
            "y": [last.value],
            "text": [f"  {last.text(unit)}"],
            "textposition": "middle right",
            "textfont": {"size": 15},
            "hoverinfo": "skip",
        }
    ]


def _across(line: Line) -> dict[str, Any]:
    stroke = {"color": INK, "width": 1, "dash": "dot"}
    place = {"xref": "paper", "x0": 0, "x1": 1, "y0": line.value, "y1": line.value}
    return {"type": "line", **place, "line": stroke, "layer": "below"}


def _name(line: Line, *, below: bool) -> dict[str, Any]:
    place = {"xref": "paper", "x": 0, "xanchor": "left", "y": line.value, "yanchor": "top" if below else "bottom"}
    return {"text": line.name, "font": {"size": 12}, "showarrow": False, **place}
