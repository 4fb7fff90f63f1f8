"""A funnel for each group: how many came to each stage, drawn to the scale of those at the first one."""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.charts.bars import bars
from dashboard.charts.cell import Cell
from dashboard.charts.chart import Panel
from dashboard.charts.labels import codes, label, title
from dashboard.charts.phrases import people, places, sentence
from dashboard.charts.question import Question
from dashboard.charts.rows import colour, rows
from dashboard.charts.scale import from_zero
from dashboard.indicators import design_card, stages
from dashboard.indicators.declared_table import CHARACTERISTICS

OWN_SCALE = "each group's bars are to the scale of its own first stage, so that what is lost can be compared"
"""What a reader must know of the bars: they compare shapes, and their numbers stand beside them."""


_SAID = {
    stages.STAGE: (
        "How many came to each stage of recruitment, by {by}, in the year to {quarter}",
        "Of {0} applications{who} {1} were shortlisted and {2} led to an appointment in the year to {quarter}",
    ),
    design_card.STAGE: (
        "How many came forward, were offered a place and joined, by {by}, by the end of {quarter}",
        "Of {0} people who came forward{who} {1} were offered a place and {2} joined by the end of {quarter}",
    ),
}
"""Column of stages -> what is said of several groups, and of one."""


def is_funnel(question: Question) -> bool:
    """Whether figures are counts at each stage, of one group or of several, at one quarter."""
    staged = _stage(question) is not None
    return question.view == "latest" and question.unit == "people" and staged and len(question.by) <= 2


def funnels(question: Question) -> tuple[Panel, ...]:
    """Draw a panel for each group; every group, the largest too, because each has a scale of its own."""
    split = next((name for name in question.by if name != _stage(question)), None)
    if split is None:
        return (_funnel(question, "", None),)
    return tuple(_funnel(question, split, code) for code in codes(split))


def told(question: Question, cells: Sequence[Cell]) -> str:
    """Say the funnel of the one group that is asked about; of several, what is compared."""
    stage = str(_stage(question))
    found = {dict(cell.codes)[stage]: cell.now.text(question.unit) for cell in cells}
    where = question.where | {name: code for name, code in (cells[0].codes if cells else ()) if name != stage}
    several, one = _SAID[stage]
    if len(cells) != len(codes(stage)) or len(found) != len(codes(stage)):
        return sentence(several.format(by=_by(question), quarter=question.quarter))
    who = next((f" from {people(name, code)}" for name, code in where.items() if name in CHARACTERISTICS), "")
    numbers = (found[code] for code in codes(stage))
    return sentence(one.format(*numbers, who=f"{who}{places(where)}", quarter=question.quarter))


def _stage(question: Question) -> str | None:
    return next((name for name in question.by if name in _SAID), None)


def _funnel(question: Question, split: str, code: str | None) -> Panel:
    part = question.latest if code is None else question.latest[question.latest[split] == code]
    shade = colour(split, code or "")
    drawn = tuple(replace(one, colour=shade) for one in rows(part, str(_stage(question))))
    figure = bars(drawn, question.unit, from_zero([end for one in drawn for end in (one.value, one.upper)]))
    return Panel(figure, label(split, code) if code else "")


def _by(question: Question) -> str:
    return next((title(name).lower() for name in question.by if name != _stage(question)), "stage")
