"""Verdicts on a card: as chips, and in the words of its sentence; read from the notes of released figures."""

import re
from collections.abc import Sequence

from dashboard.charts.cell import Cell, name
from dashboard.charts.chart import Chip
from dashboard.charts.many import FEW
from dashboard.charts.notation import shown
from dashboard.charts.phrases import listed, people
from dashboard.charts.question import Question
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.published import short_name
from dashboard.indicators.references import REFERENCES
from dashboard.indicators.unknown import COULD
from dashboard.indicators.verdicts import ALLOWING, PARITY, SHOWN, SMALL, UNSURE, VERDICTS, verdict_of

KINDS = {SHOWN: "shown", SMALL: "small", UNSURE: "unsure", PARITY: "parity"}
"""The sign that stands before each verdict."""

_COMPARISONS = re.compile(rf"{ALLOWING}([0-9]+) comparisons")

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
        reversed_ = [f"{_capital(reference)} are worse off than {_names(ahead, cells)}."] if ahead else []
        return " ".join([*reversed_, *_allowing(cells)])
    first = sentences(cells[0].now.note)[0]
    if not verdict_of(first):
        return ""
    words = first.replace("this group is", f"{_group(question, cells[0])} are")
    return words.replace(f"{_REVERSED} is", f"{reference} are")


def _allowing(cells: Sequence[Cell]) -> list[str]:
    """Say for how many comparisons the verdicts allow, as their notes have it."""
    found = {said[1] for cell in cells if (said := _COMPARISONS.search(cell.now.note))}
    return [f"Allowing for {max(found, key=int)} comparisons."] if found else []


def remarks(cells: Sequence[Cell]) -> str:
    """Give what else was released in words beside one figure, and of several what unknown ethnicity could do to each."""
    if len(cells) != 1:
        return _bounds(cells) or _of_each(cells)
    if cells[0].now.capped:
        return ""
    return " ".join(one for one in sentences(cells[0].now.note) if not verdict_of(one))


def _of_each(cells: Sequence[Cell]) -> str:
    """Give what was released in words beside each course, such as how many answered."""
    found = [(name(cell, cells), one) for cell in cells if _of_course(cell) for one in _own(cell)]
    return " ".join(f"{who}: {one[:1].lower()}{one[1:]}" for who, one in found)


def _of_course(cell: Cell) -> bool:
    return cell.codes[-1:] != () and cell.codes[-1][0] == "course" and not cell.now.capped


def _own(cell: Cell) -> list[str]:
    """The sentences of a note that are neither a verdict nor the quarter that it is of."""
    return [
        one
        for one in sentences(cell.now.note)
        if one.strip(".") and not verdict_of(one) and not one.startswith("As at")
    ]


def _bounds(cells: Sequence[Cell]) -> str:
    """Say between which values unknown ethnicity could move each figure; of many, only where that is written."""
    found = [(name(cell, cells), one) for cell in cells for one in sentences(cell.now.note) if one.startswith(COULD)]
    if not found:
        return ""
    if len(found) > FEW:
        return "What unknown ethnicity could do to each of them stands in the table."
    ranges = ", ".join(who + one.removeprefix(COULD).rstrip(".") for who, one in found)
    return f"{COULD.removesuffix(' it')} {ranges}."


def own_number(question: Question, cells: Sequence[Cell]) -> str:
    """Say the number as a standard prints it that divides the other way round."""
    if not question.indicator.judged or len(cells) != 1 or not cells[0].now.value:
        return ""
    turned = [short_name(standard) for standard, way in question.indicator.printed if way == "inverse"]
    return f"The other way round ({listed(turned)}) it is {shown(1 / cells[0].now.value, 'ratio')}." if turned else ""


def sentences(note: str) -> list[str]:
    """Take a note apart into its sentences; a number's point ends none."""
    return [f"{one.rstrip('.')}." for one in note.split(". ") if one] or [""]


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
