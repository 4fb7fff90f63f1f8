"""Findings about several cells at once: which side of parity they lie on, or what each of them is."""

from collections.abc import Sequence

from dashboard.charts.cell import Cell, is_unknown, name, same_group
from dashboard.charts.period import period
from dashboard.charts.phrases import listed, people, places, sentence
from dashboard.charts.question import Question
from dashboard.charts.sides import sides
from dashboard.indicators.declared_table import CHARACTERISTICS

FEW = 5
"""Cells that a sentence can name; more are counted."""

_COMPARED = {
    "representation_ratio": ("a larger share of people in post than of residents", "a smaller one"),
    "senior_gap": ("a larger share of senior managers than of everyone in post", "a smaller one"),
    "board_gap": ("a larger share of trustees than of everyone else in post", "a smaller one"),
    "population_gap": ("a larger share of senior managers than of residents", "a smaller one"),
}
"""How it is said that a group lies above parity, and then below it; the first word flips where only the second is true."""

_LISTED = {
    "workforce_share": "Of the people in post{place}, {list} in {quarter}",
    "headcount": "{list} people were in post{place} in {quarter}",
}


_EACH = {
    **dict.fromkeys(("course", "support", "wave", "withdrawn_for"), "to"),
    **dict.fromkeys(("by_and_for", "toolkit_stage"), "in"),
    "milestone_state": "by the end of",
}
"""Splits of so few codes that a sentence names all of them, and how it goes on to the quarter."""

_FOR = {"yes": " for by-and-for organisations", "no": " for other organisations"}

_PARTS = {
    "leaving_reasons": "leaving_reason",
    "concern_outcomes": "outcome",
    "concern_days": "days_to_resolve",
    "money_share": "organisation_type",
    "restriction_share": "restriction",
}
"""Indicators whose figures are the parts of one whole, and the split that makes the parts: the largest are the finding."""


def sided(question: Question, cells: Sequence[Cell]) -> str:
    """Say which groups lie above and below parity; nothing where the indicator has no parity or cells are split further."""
    if question.indicator.key not in _COMPARED or len(question.by) != 1 or question.by[0] not in CHARACTERISTICS:
        return ""
    above, below = (_people(cells, side) for side in ("above", "below"))
    more, less = _COMPARED[question.indicator.key]
    smaller = more.replace("larger", "smaller")
    these, those = more.removeprefix("a larger share of ").split(" than of ")
    parts = [f"{above} are {more}"] if above else []
    parts += [f"{below} {less if above else 'are ' + smaller}"] if below else []
    nothing = f"No group's share of {these} clearly differs from its share of {those}"
    return sentence(f"{'; '.join(parts) or nothing}{places(question.where)}")


def listing(question: Question, cells: Sequence[Cell]) -> str:
    """Say every group's figure, where they are few; nothing otherwise."""
    single = len(question.by) == 1 and question.by[0] in CHARACTERISTICS
    if question.indicator.key not in _LISTED or len(cells) > FEW or not single:
        return ""
    first, *others = (f"{cell.now.text(question.unit)}{{}} {name(cell, cells)}" for cell in cells)
    were = " were" if question.unit == "per cent" else ""
    values = listed([first.format(were), *(other.format("") for other in others)])
    form = _LISTED[question.indicator.key]
    when = period(question, [cell.now for cell in cells])
    return sentence(form.format(list=values, place=places(question.where), quarter=when))


def each(question: Question, cells: Sequence[Cell]) -> str:
    """Say the figure of each course, state or kind, in its own place; nothing where that is not the split."""
    known = [cell for cell in cells if not is_unknown(cell)]
    if len(question.by) != 1 or question.by[0] not in _EACH or not known:
        return ""
    values = [f"{cell.now.text(question.unit)}{_of(cell)}" for cell in known]
    when = period(question, [cell.now for cell in known])
    return sentence(f"{question.indicator.title}: {listed(values)}, {_EACH[question.by[0]]} {when}")


def _of(cell: Cell) -> str:
    column, code = cell.codes[0]
    return _FOR[code] if column == "by_and_for" else places(dict(cell.codes))


def most(question: Question, cells: Sequence[Cell]) -> str:
    """Say the two largest parts of a whole; nothing where the figures are not parts of one."""
    known = [cell for cell in cells if not is_unknown(cell)]
    if question.by != (_PARTS.get(question.indicator.key, ""),) or len(known) < 2:
        return ""
    first, second = sorted(known, key=lambda cell: -(cell.now.value or 0.0))[:2]
    named = [f"{_lower(name(cell, cells))} ({cell.now.text(question.unit)})" for cell in (first, second)]
    when = period(question, [cell.now for cell in known])
    return sentence(f"{question.indicator.title}: most {named[0]}, then {named[1]}, in {when}")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def group_of(cells: Sequence[Cell]) -> str:
    """Name the group, where all cells are of the same one: said once instead of beside every value."""
    column, code = cells[0].codes[-1]
    return f" for {people(column, code)}" if column in CHARACTERISTICS and same_group(cells) else ""


def _people(cells: Sequence[Cell], side: str) -> str:
    chosen = [cell for cell, of in sides(cells) if of == side]
    if len(chosen) > FEW:
        return f"{len(chosen)} of {len(cells)} groups"
    return f"{listed([name(cell, cells) for cell in chosen])} people" if chosen else ""
