"""Verdicts on a card: as chips, and in the words of its sentence; read from the notes of released figures."""

from collections.abc import Sequence

from dashboard.charts.cell import Cell, name
from dashboard.charts.chart import Chip
from dashboard.charts.phrases import listed, people
from dashboard.charts.question import Question
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.disparity import REFERENCES
from dashboard.indicators.verdicts import PARITY, SHOWN, SMALL, UNSURE, VERDICTS, verdict_of

KINDS = {SHOWN: "shown", SMALL: "small", UNSURE: "unsure", PARITY: "parity"}
"""The sign that stands before each verdict."""

_COULD = "Unknown ethnicity"

_REVERSED = "the group it is compared with"


def chips(question: Question, cells: Sequence[Cell]) -> tuple[Chip, ...]:
    """Give one chip a verdict, with the groups that it is about where there are several.

    Parameters
    ----------
    question
        What is shown.
    cells
        Its shown cells, from `dashboard.charts.cell.cells`.
    """
    if not question.indicator.judged:
        return ()
    return tuple(
        Chip(KINDS[words], f"{words}: {_names(found, cells)}" if len(cells) > 1 else words)
        for words in VERDICTS
        if (found := [cell for cell in cells if verdict_of(cell.now.note) == words])
    )


def said(question: Question, cells: Sequence[Cell]) -> str:
    """Say the verdict on one group in full; on several, only on whom a disparity does not bear down."""
    reference = _reference(question)
    if len(cells) > 1:
        ahead = [cell for cell in cells if _REVERSED in cell.now.note]
        return f"{_capital(reference)} are worse off than {_names(ahead, cells)}." if ahead else ""
    first = cells[0].now.note.partition(". ")[0].rstrip(".")
    if not verdict_of(first):
        return ""
    return f"{first.replace('this group is', f'{_group(question, cells[0])} are').replace(f'{_REVERSED} is', f'{reference} are')}."


def unknown(cells: Sequence[Cell]) -> str:
    """Say how far those of unknown ethnicity could move one figure, where its note says so."""
    if len(cells) != 1:
        return ""
    return " ".join(f"{one.rstrip('.')}." for one in cells[0].now.note.split(". ") if one.startswith(_COULD))


def _names(found: Sequence[Cell], cells: Sequence[Cell]) -> str:
    return listed([name(cell, cells) for cell in found])


def _group(question: Question, cell: Cell) -> str:
    codes = question.where | dict(cell.codes)
    return next((people(column, code) for column, code in codes.items() if column in CHARACTERISTICS), "this group")


def _reference(question: Question) -> str:
    level = question.characteristic
    return people(level, REFERENCES[level]) if level else "the others"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
