"""A curve: what share is left, or has come there, some time after the start; a line for each group."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import Figure, Mark
from dashboard.charts.labels import codes, label
from dashboard.charts.line_ends import LINE_OF_TEXT, apart
from dashboard.charts.lines import HEIGHT
from dashboard.charts.palette import CATEGORICAL, INK
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import row
from dashboard.charts.scale import from_zero, share_axis
from dashboard.charts.series import Series

STEPS: dict[str, dict[str, float]] = {
    "duration": {"90 days": 0.25, "1 year": 1.0, "2 years": 2.0},
    "since_start": {"1 year": 1.0, "2 years": 2.0, "3 years": 3.0},
}
"""Columns that say how long after the start a figure is of, and how many years that is."""

START = {"duration": 100.0, "since_start": 0.0}
"""Where every curve begins: all are there, and nobody has been promoted."""

_ASIDE = 0.025
"""How far the intervals of one moment stand apart, in years, so that none hides another."""


def is_curve(question: Question) -> bool:
    """Whether a question is one of shares some time after a start, at one quarter."""
    return (
        question.view == "latest"
        and question.unit == "per cent"
        and _step(question) is not None
        and len(question.by) <= 2
    )


def curve(question: Question) -> Figure:
    """Draw every group's curve, with the interval of each of its points."""
    step = str(_step(question))
    drawn = groups(question)
    span = share_axis(value for one in drawn for row in one.rows for value in (row.value, row.upper))
    span = (0.0, min(100.0, max(span[1], START[step]))) if START[step] else from_zero([span[1] / 1.22])
    data = [_line(one, step, place - (len(drawn) - 1) / 2) for place, one in enumerate(drawn)]
    return {"data": data, "layout": _layout(drawn, step, span)}


def groups(question: Question) -> list[Series]:
    """Give every group's figures in the order of time, hidden ones too."""
    step = str(_step(question))
    split = next((name for name in question.by if name != step), None)
    frame = question.latest
    order = {code: at for at, code in enumerate(codes(step))}

    def of(part: Any, name: str, at: int) -> Series:
        ordered = sorted(part.iterrows(), key=lambda one: order[one[1][step]])
        return Series(
            name, tuple(row(figure, str(figure[step])) for _, figure in ordered), CATEGORICAL[at % len(CATEGORICAL)]
        )

    if split is None:
        return [of(frame, question.subject, 0)]
    return [of(frame[frame[split] == code], label(split, code), at) for at, code in enumerate(codes(split))]


def curve_marks(question: Question) -> tuple[Mark, ...]:
    """Name what the chart draws and does not label."""
    hidden = (question.latest["status"] == "c").any()
    interval = () if question.latest["lower"].isna().all() else (Mark("interval", "95% interval", INK),)
    return (*interval, *((Mark("line", "a line that ends early: too few people", INK),) if hidden else ()))


def _step(question: Question) -> str | None:
    return next((name for name in question.by if name in STEPS), None)


def _line(one: Series, step: str, aside: float) -> dict[str, Any]:
    known = [(STEPS[step][point.label], point) for point in one.rows if point.value is not None]
    ends = [(point.value or 0.0, point.lower, point.upper) for _, point in known]
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [0.0, *(at + aside * _ASIDE for at, _ in known)],
        "y": [START[step], *(value for value, _, _ in ends)],
        "line": {"color": one.colour, "width": 2.5},
        "marker": {"color": one.colour, "size": 7},
        "error_y": {
            "type": "data",
            "symmetric": False,
            "array": [0.0, *(round((value if high is None else high) - value, 3) for value, _, high in ends)],
            "arrayminus": [0.0, *(round(value - (value if low is None else low), 3) for value, low, _ in ends)],
            "color": one.colour,
            "thickness": 1.2,
            "width": 0,
        },
        "hovertext": [f"{one.label}, start", *(f"{one.label}, {point.words('per cent')}" for _, point in known)],
        "hoverinfo": "text",
    }


def _layout(drawn: Sequence[Series], step: str, span: tuple[float, float]) -> dict[str, Any]:
    reached = max((STEPS[step][one.last.label] for one in drawn if one.last), default=max(STEPS[step].values()))
    marked = {"start": 0.0} | {code: at for code, at in STEPS[step].items() if at <= reached}
    widest = max((len(part) for one in drawn for part in _two_lines(one.label).split("<br>")), default=0)
    return {
        "height": HEIGHT,
        "margin": {"l": 8, "r": 24 + 7 * (widest + 5), "t": 24, "b": 34},
        "xaxis": {
            "range": [-0.06, max(marked.values()) * 1.04],
            "tickvals": list(marked.values()),
            "ticktext": list(marked),
            "tickangle": 0,
            "showgrid": False,
        },
        "yaxis": {"range": list(span), "nticks": 5, "ticksuffix": "%"},
        "annotations": _ends(drawn, step, span),
    }


def _two_lines(text: str) -> str:
    """Break a name of two words or more, so that a telephone keeps room for the curve."""
    return text.replace(" ", "<br>", 1)


def _ends(drawn: Sequence[Series], step: str, span: tuple[float, float]) -> list[dict[str, Any]]:
    """Label each line at its end, moved apart where two would touch."""
    ending: list[tuple[Series, Row]] = [(one, last) for one in drawn if (last := one.last) is not None]
    ending.sort(key=lambda pair: pair[1].value or 0.0)
    line = LINE_OF_TEXT * max((_two_lines(one.label).count("<br>") + 1 for one, _ in ending), default=1)
    heights = apart([last.value or 0.0 for _, last in ending], (span[1] - span[0]) * line / (HEIGHT - 60), span)
    return [
        {
            "x": STEPS[step][last.label],
            "y": round(height, 3),
            "xanchor": "left",
            "xshift": 16,
            "text": f"{_two_lines(one.label)} <b>{last.text('per cent')}</b>",
            "font": {"color": one.colour, "size": 13},
            "showarrow": False,
            "align": "left",
        }
        for (one, last), height in zip(ending, heights, strict=True)
    ]
