"""The Simpson flag: whether a comparison says something else once people are compared within their grades."""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.charts.cell import Cell, cells, name
from dashboard.charts.chart import Chip
from dashboard.charts.notation import shown
from dashboard.charts.phrases import listed
from dashboard.charts.question import Question
from dashboard.indicators.verdicts import verdict_of


def flags(question: Question, crude: Sequence[Cell]) -> tuple[Chip, ...]:
    """Give a chip for the groups whose verdict, or direction, is another one within grades.

    Parameters
    ----------
    question
        What is shown, with the same comparison within grades as `stratified`.
    crude
        Its shown cells.
    """
    changed = [cell for cell, within in _pairs(question, crude) if _differs(cell, within)]
    if not changed:
        return ()
    who = f": {listed([name(cell, crude) for cell in changed])}" if len(crude) > 1 else ""
    return (Chip("mixed", f"Grade changes the finding{who}"),)


def within(question: Question, crude: Sequence[Cell]) -> str:
    """Say what the comparison of one group is within grades put together."""
    pairs = _pairs(question, crude)
    if len(crude) != 1 or not pairs:
        return ""
    cell, stratified = pairs[0]
    number, verdict = shown(stratified.now.value or 0.0, "ratio"), verdict_of(stratified.now.note).lower()
    if _differs(cell, stratified):
        return f"Within grades it is {number}, {verdict}: the mix of grades changes the finding."
    return f"Within grades it is {number}, and the verdict is the same."


def _pairs(question: Question, crude: Sequence[Cell]) -> list[tuple[Cell, Cell]]:
    """Put each cell beside the same group's within grades, where both are shown."""
    if question.stratified is None or question.stratified.by != question.by:
        return []
    other = cells(replace(question, figures=question.stratified, stratified=None))
    found = {cell.codes: cell for cell in other if verdict_of(cell.now.note)}
    return [(cell, found[cell.codes]) for cell in crude if cell.codes in found and verdict_of(cell.now.note)]


def _differs(cell: Cell, within: Cell) -> bool:
    """Whether the verdict is another one, or the ratio points the other way."""
    apart = verdict_of(cell.now.note) != verdict_of(within.now.note)
    return apart or ((cell.now.value or 1.0) - 1) * ((within.now.value or 1.0) - 1) < 0
