"""What has changed: only what neither the protection of figures nor chance can explain."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.charts.cell import Cell, cells
from dashboard.charts.finding import finding
from dashboard.charts.notation import shown
from dashboard.charts.phrases import sentence
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import row
from dashboard.charts.verdict import change
from dashboard.indicators.indicator import Indicator

COUNTS = ("headcount",)
"""The counts that are news by themselves; the others are parts of rates."""


@dataclass(frozen=True)
class Change:
    """One clear change: the indicator's key and title, and one sentence.

    `directed` says that one way is better than the other; `size` is in widths of the doubt about it.
    """

    key: str
    title: str
    sentence: str
    directed: bool
    size: float


@dataclass(frozen=True)
class Changes:
    """What has changed since a quarter, out of how many figures that were compared.

    Most important first: what is better or worse before what is only larger or smaller, and then the clearest.
    """

    since: str
    found: tuple[Change, ...]
    compared: int


def changes(questions: Sequence[Question], since: str) -> Changes:
    """Compare every figure with an earlier quarter's.

    Two figures differ where their intervals do not meet: those are widened by the protection noise, so neither that nor
    chance explains the difference. Comparing intervals in place of the difference itself errs on the side of silence.

    Parameters
    ----------
    questions
        From `dashboard.charts.overview.aspects.aspects`.
    since
        The earlier quarter.
    """
    pairs = [pair for one in questions if _is_news(one.indicator) and (pair := beside_earlier(one, since))]
    found = [_change(question, cell, before) for question, cell, before in pairs if change(cell.now, before) in _WORDS]
    largest = {one.key: one for one in sorted(found, key=lambda one: one.size)}
    return Changes(since, tuple(sorted(largest.values(), key=_order)), len(pairs))


_WORDS = {"above": "up", "below": "down"}


def _is_news(indicator: Indicator) -> bool:
    return indicator.unit not in ("people", "full-time equivalents") or indicator.key in COUNTS


def _order(one: Change) -> tuple[bool, float]:
    return not one.directed, -one.size


def beside_earlier(question: Question, since: str) -> tuple[Question, Cell, Row] | None:
    """Put a figure beside the earlier one, where both are shown."""
    earlier = question.frame[question.frame["quarter"] == since]
    found = cells(question)
    if len(found) != 1 or len(earlier) != 1:
        return None
    before = row(earlier.iloc[0], since)
    return None if before.hidden else (question, found[0], before)


def _change(question: Question, cell: Cell, before: Row) -> Change:
    way = _WORDS[change(cell.now, before)]
    now = finding(question, [cell]).rstrip(".")
    was = shown(before.value or 0.0, question.unit)
    return Change(
        question.indicator.key,
        question.indicator.title,
        sentence(f"{now}, {way} from {was} in {before.label}"),
        question.indicator.polarity != "neither",
        _size(cell.now, before),
    )


def _size(now: Row, before: Row) -> float:
    widths = [((one.upper or 0.0) - (one.lower or 0.0)) / 2 for one in (now, before)]
    doubt = (widths[0] ** 2 + widths[1] ** 2) ** 0.5
    return abs((now.value or 0.0) - (before.value or 0.0)) / (doubt or 1.0)
