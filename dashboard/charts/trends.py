"""Which lines make a chart over time."""

from collections.abc import Sequence

import pandas as pd

from dashboard.charts.aims import target_of
from dashboard.charts.chart import Panel
from dashboard.charts.labels import codes, label
from dashboard.charts.lines import lines
from dashboard.charts.palette import CATEGORICAL
from dashboard.charts.panels import drawn_codes, scale
from dashboard.charts.question import Question
from dashboard.charts.rows import each, row
from dashboard.charts.scale import share_axis
from dashboard.charts.series import Series

MOST_LINES = 6
"""More lines than this on one chart cannot be told apart; they become small multiples."""


def trends(question: Question) -> tuple[Panel, ...]:
    """Draw every quarter: a line a group, or a panel a group where there are more than six."""
    drawn = [(title, group) for title, group in _split(question) if group]
    points = [one for _, group in drawn for line in group for one in (*line.rows, line.target) if one is not None]
    span = scale(question.unit, points)
    if question.unit == "per cent":
        span = share_axis(value for one in points for value in (one.value, one.upper))
    return tuple(Panel(lines(group, question.unit, span), title) for title, group in drawn)


def _split(question: Question) -> list[tuple[str, list[Series]]]:
    frame, by = question.frame, question.by
    if not by:
        return [("", [_series(question, frame, question.subject, 0)])]
    if len(by) == 1 and len(codes(by[0])) <= MOST_LINES:
        return [("", _lines(question, frame, by[0]))]
    panel, line = across_time(by)
    return [
        (label(panel, code), _lines(question, part, line) if line else [_series(question, part, "", 0)])
        for code in drawn_codes(question, panel)
        if len(part := frame[frame[panel] == code])
    ]


def across_time(by: Sequence[str]) -> tuple[str, str | None]:
    """Choose panels and lines: the split with fewer codes makes the lines, where there are few enough of them."""
    if len(by) == 1:
        return by[0], None
    few, many = sorted(by, key=lambda name: len(codes(name)))
    return many, few


def _lines(question: Question, frame: pd.DataFrame, column: str) -> list[Series]:
    """A line a code; its colour is its place in the classification, so that it keeps it from chart to chart."""
    drawn = [code for code in drawn_codes(question, column) if (frame[column] == code).any()]
    return [
        _series(question, frame[frame[column] == code], label(column, code), codes(column).index(code))
        for code in drawn
    ]


def _series(question: Question, frame: pd.DataFrame, name: str, at: int) -> Series:
    ordered = frame.sort_values("quarter")
    points = tuple(row(figure, str(figure["quarter"])) for figure in each(ordered))
    cell = {column: str(frame[column].iloc[0]) for column in question.by}
    return Series(name, points, CATEGORICAL[at % len(CATEGORICAL)], target_of(question, cell))
