"""The cells a sentence is about: what was released of each, now and at the start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.charts.benchmark import COMPARED, area_of, census_shares
from dashboard.charts.dots import PARITY
from dashboard.charts.notation import or_none
from dashboard.charts.palette import QUIET
from dashboard.charts.phrases import short
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import colour, each, row
from data_models import CLASSIFICATIONS

Codes = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Cell:
    """One released figure with what it can be compared with.

    Parameters
    ----------
    codes
        What identifies it: column and code, the characteristic last.
    now, first
        The figure in the quarter asked about, and in the first quarter there is.
    reference
        The value that means parity, where there is one.
    """

    codes: Codes
    now: Row
    first: Row | None
    reference: float | None


def cells(question: Question) -> list[Cell]:
    """Give the shown cells of the groups that equity is asked about: not those they are compared with."""
    start = question.frame[question.frame["quarter"] == question.start]
    first = {_codes(question, one): row(one, "") for one in each(start)}
    found = [(_codes(question, one), row(one, "")) for one in each(question.latest)]
    return [
        Cell(codes, figure, first.get(codes), _reference(question, question.where | dict(codes)))
        for codes, figure in found
        if not figure.hidden and all(colour(column, code) != QUIET for column, code in codes)
    ]


def is_unknown(cell: Cell) -> bool:
    """Whether it is of those of whom something is not known."""
    return any(code in CLASSIFICATIONS[column].unknown for column, code in cell.codes if column in CLASSIFICATIONS)


def same_group(cells: Sequence[Cell]) -> bool:
    """Whether all cells are of one group, so that naming it each time would say nothing."""
    return len({cell.codes[-1:] for cell in cells}) == 1


def name(cell: Cell, cells: Sequence[Cell]) -> str:
    """Name a cell as briefly as the others allow."""
    codes = cell.codes[:-1] if len(cell.codes) > 1 and same_group(cells) else cell.codes
    return short(dict(codes))


def _codes(question: Question, figure: Mapping[str, object]) -> Codes:
    return tuple((column, str(figure[column])) for column in question.by)


def _reference(question: Question, codes: dict[str, str]) -> float | None:
    if question.unit in PARITY:
        return PARITY[question.unit]
    level = question.characteristic
    if level is None or question.indicator.key not in COMPARED:
        return None
    return or_none(census_shares(level, area_of(codes)).get(codes[level]))
