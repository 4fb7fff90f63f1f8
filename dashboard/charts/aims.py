"""Targets beside the figures that they are set for: as rows of a chart, as the end of a line, as a column of a table."""

from collections.abc import Mapping

import pandas as pd

from dashboard.charts.labels import folded, label
from dashboard.charts.notation import shown
from dashboard.charts.palette import INK
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.release.progress import Progress

COLUMN = "target"
"""The name of a table's column."""


def aimed(question: Question) -> tuple[Progress, ...]:
    """Give the targets that are set for the very figures of a question."""
    columns = {*question.by, *question.where}
    return tuple(
        one
        for one in question.aims
        if set(one.target.codes) == columns and question.where.items() <= one.target.codes.items()
    )


def target_of(question: Question, cell: Mapping[str, str]) -> Row | None:
    """Give the target of one figure of a question as a row, or None.

    Parameters
    ----------
    question
        What is shown.
    cell
        The codes that tell the figure from the question's others.
    """
    found = next((one for one in aimed(question) if cell.items() <= one.target.codes.items()), None)
    return _row(found, name_of(question, found)) if found else None


def with_targets(question: Question, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Put a row for each target after that of the figure that it is set for."""
    after = {name_of(question, one): one for one in aimed(question)}
    drawn: list[Row] = []
    for one in rows:
        name = one.label.replace("<br>", " ")
        drawn += [one, *([_row(after[name], name if len(rows) > 1 else "")] if name in after else [])]
    return tuple(drawn)


def name_of(question: Question, one: Progress) -> str:
    """Name the figure that a target is set for, as its row does."""
    split = [label(column, code) for column, code in one.target.codes.items() if column in question.by]
    return ", ".join(split) or question.subject


def with_column(question: Question, frame: pd.DataFrame) -> pd.DataFrame:
    """Add a column with each figure's target; nothing where none has one."""
    found = aimed(question)
    if not found:
        return frame
    words = pd.Series("", index=frame.index, dtype="string")
    for one in found:
        mine = [frame[column] == code for column, code in one.target.codes.items() if column in question.by]
        words[pd.concat(mine, axis=1).all(axis=1) if mine else frame.index] = written(one, question.unit)
    return frame.assign(**{COLUMN: words})


def written(one: Progress, unit: str) -> str:
    """Write a target as briefly as a table asks for."""
    return f"{one.target.sense} {shown(one.target.value, unit)} by {one.target.due}"


def _row(one: Progress, name: str) -> Row:
    named = f"{name}, target {one.target.due}" if name else f"Target {one.target.due}"
    note = f"Owner: {one.target.owner}"
    return Row(folded(named), one.target.value, None, None, colour=INK, note=note, target=one.target.sense)
