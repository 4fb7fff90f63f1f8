"""The table beside a chart, as short as paper asks for: the same released figures, written as on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.charts.aims import COLUMN, aimed, name_of, with_column, written
from dashboard.charts.labels import label, title
from dashboard.charts.notation import between
from dashboard.charts.question import Question
from dashboard.charts.rows import each, row
from dashboard.indicators.verdicts import verdict_of

LONG = 24
"""More rows than this are laid out crosswise, where there are two columns to lay out by."""

INTERVAL = "95% interval"


@dataclass(frozen=True)
class Grid:
    """A table of texts; the first `names` columns head their rows."""

    head: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    names: int
    note: str = ""


def grid(question: Question) -> Grid:
    """Write the figures of a question."""
    trend = question.view == "trend"
    frame = question.frame.sort_values("quarter", kind="stable") if trend else question.latest
    frame = with_column(question, frame)
    columns = (*(("quarter",) if trend else ()), *question.by)
    if len(columns) > 1 and (trend or len(frame) > LONG):
        return _crosswise(frame, columns, question)
    return _lengthwise(frame, columns, question)


def _lengthwise(frame: pd.DataFrame, columns: tuple[str, ...], question: Question) -> Grid:
    judged = question.indicator.judged
    # What is counted whole has no interval, and a column that repeats its values would pretend that it had one.
    exact = all(row(figure, "").exact for figure in each(frame))
    aim = (title(COLUMN),) if COLUMN in frame else ()
    head = (*map(title, columns), "Value", *(() if exact else (INTERVAL,)), *(("Verdict",) if judged else ()), *aim)
    body = tuple(_line(figure, columns, question.unit, judged=judged, exact=exact) for figure in each(frame))
    return Grid(head, body, len(columns)) if columns else Grid(("Figure", *head), _named(body, question), 1)


def _named(body: tuple[tuple[str, ...], ...], question: Question) -> tuple[tuple[str, ...], ...]:
    return tuple((question.subject, *cells) for cells in body)


def _line(
    figure: Mapping[str, Any], columns: tuple[str, ...], unit: str, *, judged: bool, exact: bool
) -> tuple[str, ...]:
    names = (_name(column, str(figure[column])) for column in columns)
    verdict = (verdict_of(str(figure["note"])),) if judged else ()
    interval = () if exact else (_interval(figure, unit),)
    aim = (str(figure[COLUMN]),) if COLUMN in figure else ()
    return (*names, row(figure, "").text(unit), *interval, *verdict, *aim)


def _interval(figure: Mapping[str, Any], unit: str) -> str:
    one = row(figure, "")
    return "" if one.hidden or one.lower is None or one.upper is None else between(one.lower, one.upper, unit)


def _crosswise(frame: pd.DataFrame, columns: tuple[str, ...], question: Question) -> Grid:
    """One row a code of the first column, one column a code of the last: values only, and targets beneath."""
    *first, last = columns
    found = {tuple(str(one[name]) for name in columns): row(one, "").text(question.unit) for one in each(frame)}
    across = tuple(dict.fromkeys(codes[-1] for codes in found))
    down = tuple(dict.fromkeys(codes[:-1] for codes in found))
    head = (*map(title, first), *(label(last, code) for code in across))
    body = tuple(
        (
            *(_name(name, code) for name, code in zip(first, codes, strict=True)),
            *(found.get((*codes, one), "") for one in across),
        )
        for codes in down
    )
    aims = [f"Target, {name_of(question, one)}: {written(one, question.unit)}." for one in aimed(question)]
    return Grid(head, body, len(first), " ".join(["Values only; the table of the dashboard has the intervals.", *aims]))


def _name(column: str, code: str) -> str:
    return code if column == "quarter" else label(column, code)
