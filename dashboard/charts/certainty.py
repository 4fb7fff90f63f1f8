"""How sure a finding is, and since when: intervals in words."""

from collections.abc import Sequence

from dashboard.charts.cell import Cell, name
from dashboard.charts.curve import is_curve
from dashboard.charts.curve_words import curve_certainty
from dashboard.charts.journey import UNCHANGING
from dashboard.charts.judged import own_number, remarks, said
from dashboard.charts.many import FEW
from dashboard.charts.notation import shown
from dashboard.charts.period import period
from dashboard.charts.phrases import listed, sentence
from dashboard.charts.question import Question
from dashboard.charts.rounding import is_rounded_only
from dashboard.charts.rows import row
from dashboard.charts.sides import allowed, side, sides
from dashboard.charts.verdict import change
from dashboard.charts.within_grades import within
from dashboard.indicators import POPULATIONS

_INTERVALS = {
    "people": "Protection can have moved it within {low} to {high}.",
    "minoritised_share_bounds": "Between {low} and {high}, depending on those whose ethnicity is unknown.",
}

ROUNDED = "Rounding can have moved it within {low} to {high}."

_SIDES = {
    "ratio": {
        "above": "Above parity",
        "below": "Below parity",
        "about": "About parity",
        "cannot tell": "Cannot tell yet",
    },
    "percentage points": {"above": "Higher", "below": "Lower", "cannot tell": "Cannot tell yet"},
    "per cent gap": {"above": "Paid less", "below": "Paid more", "cannot tell": "Cannot tell yet"},
    "per cent": {"above": "Above the census share", "below": "Below it", "cannot tell": "Cannot tell yet"},
}


_ALONE = {
    "ratio": {
        "above": "Clearly above parity.",
        "below": "Clearly below parity.",
        "about": "About parity.",
        "cannot tell": "Cannot tell yet whether that is above or below parity.",
    },
    "percentage points": {
        "above": "The gap is clear.",
        "below": "The gap is clear.",
        "cannot tell": "Cannot tell yet whether there is a gap.",
    },
    "per cent gap": {
        "above": "The gap is clear.",
        "below": "They are clearly paid more.",
        "cannot tell": "Cannot tell yet whether there is a gap.",
    },
    "points": {"above": "", "below": "", "cannot tell": ""},
}
"""Of points on a scale, the note itself says whether it is a change for the better."""


def certainty(question: Question, cells: Sequence[Cell]) -> str:
    """Say how sure the finding is and what has changed.

    Parameters
    ----------
    question
        What is shown.
    cells
        Its shown cells, from `dashboard.charts.cell.cells`.
    """
    if not cells:
        return _last(question)
    if is_curve(question):
        return sentence(" ".join(filter(None, [curve_certainty(question), change_words(question, cells)])))
    interval = [interval_words(question, cells[0])] if len(cells) == 1 else []
    sides = said(question, cells) if question.indicator.judged else _sides(question, cells)
    beside = [own_number(question, cells), remarks(cells), within(question, cells)]
    words = " ".join(filter(None, [*interval, sides, *beside, change_words(question, cells)]))
    return sentence(words) if words else ""


def interval_words(question: Question, cell: Cell) -> str:
    """Say the interval of one figure, and what kind of interval it is."""
    if cell.now.lower is None or cell.now.upper is None or cell.now.exact:
        return ""
    low, high = (shown(value, question.unit) for value in (cell.now.lower, cell.now.upper))
    kind = _INTERVALS.get(question.indicator.key, _INTERVALS.get(question.unit, "95% interval {low} to {high}."))
    if is_rounded_only(question):
        kind = ROUNDED
    return kind.format(low=low.removesuffix(" points"), high=high)


def _sides(question: Question, cells: Sequence[Cell]) -> str:
    """Which cells lie clearly on which side of parity, allowing for how many are compared."""
    words = _SIDES.get(question.unit, {})
    if len(cells) == 1 and cells[0].reference is not None:
        return side_words(question, cells[0])
    judged = sides(cells)
    found = {
        lies: [name(cell, cells) for cell, of in judged if of == lies]
        for lies in ("above", "below", "about", "cannot tell")
    }
    said = " ".join(f"{words[lies]}: {_some(names, cells)}." for lies, names in found.items() if names and words)
    return f"{said} {allowed(len(judged))}" if said and len(judged) > 1 else said


def side_words(question: Question, cell: Cell) -> str:
    """Say on which side of parity, or of their share of residents, one figure clearly lies; nothing where it is compared with nothing."""
    if cell.reference is None or question.unit not in _ALONE | {"per cent": {}}:
        return ""
    lies = side(cell.now, cell.reference, ratio=question.unit == "ratio")
    if question.unit == "per cent":
        census = shown(cell.reference, question.unit)
        return {
            "above": f"Above their share of residents ({census}, Census 2021).",
            "below": f"Below their share of residents ({census}, Census 2021).",
            "cannot tell": f"Cannot tell yet whether that differs from their share of residents ({census}, Census 2021).",
        }[lies]
    return _ALONE[question.unit][lies]


def change_words(question: Question, cells: Sequence[Cell]) -> str:
    """Say what has clearly changed since the first quarter there is."""
    start = question.start
    standing = start in (question.quarter, period(question, [cell.now for cell in cells]))
    if standing or question.indicator.key in UNCHANGING or _only_rises(question):
        return ""
    if len(cells) == 1:
        return _one_change(question, cells[0], start)
    moved = [(cell, change(cell.now, cell.first)) for cell in cells]
    up = [name(cell, cells) for cell, side in moved if side == "above"]
    down = [name(cell, cells) for cell, side in moved if side == "below"]
    parts = [f"{word} since {start}: {_some(names, cells)}." for word, names in (("Up", up), ("Down", down)) if names]
    return " ".join(parts) or f"No clear change since {start}."


def _only_rises(question: Question) -> bool:
    """Whether it counts people to date: that there are more of them than before is no news."""
    return question.unit == "people" and POPULATIONS[question.indicator.population].cumulative


def _one_change(question: Question, cell: Cell, start: str) -> str:
    if cell.first is None or cell.first.hidden:
        return ""
    before = cell.first.text(question.unit)
    side = change(cell.now, cell.first)
    words = {
        "above": "Up from {} in {}.",
        "below": "Down from {} in {}.",
        "cannot tell": "No clear change since {1} ({0}).",
    }
    return words[side].format(before, start)


def _some(names: Sequence[str], cells: Sequence[Cell]) -> str:
    """Name the cells, or count them where names would make a paragraph of a sentence."""
    return listed(names) if len(names) <= FEW else f"{len(names)} of {len(cells)}"


def _last(question: Question) -> str:
    """Where a single figure is hidden now: when it was last shown, so that nobody takes the gap for a nought."""
    shown = question.frame[question.frame["status"] == ""]
    if question.by or shown.empty:
        return ""
    last = row(shown.sort_values("quarter").iloc[-1], "")
    return sentence(f"Last shown for {shown['quarter'].max()}: {last.text(question.unit)}")
