"""A funnel for each group: how many came to each stage of recruitment, drawn to the scale of those who applied."""

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
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.stages import STAGE

OWN_SCALE = "each group's bars are to the scale of its own applications, so that what is lost can be compared"
"""What a reader must know of the bars: they compare shapes, and their numbers stand beside them."""


def is_funnel(question: Question) -> bool:
    """Whether figures are counts at each stage, of one group or of several, at one quarter."""
    return question.view == "latest" and question.unit == "people" and STAGE in question.by and len(question.by) <= 2


def funnels(question: Question) -> tuple[Panel, ...]:
    """Draw a panel for each group; every group, the largest too, because each has a scale of its own."""
    split = next((name for name in question.by if name != STAGE), None)
    if split is None:
        return (_funnel(question, "", None),)
    return tuple(_funnel(question, split, code) for code in codes(split))


def told(question: Question, cells: Sequence[Cell]) -> str:
    """Say the funnel of the one group that is asked about; of several, what is compared."""
    stages = {dict(cell.codes)[STAGE]: cell.now.text(question.unit) for cell in cells}
    where = question.where | {name: code for name, code in (cells[0].codes if cells else ()) if name != STAGE}
    if len(cells) != len(codes(STAGE)) or len(stages) != len(codes(STAGE)):
        return sentence(
            f"How many came to each stage of recruitment, by {_by(question)}, in the year to {question.quarter}"
        )
    who = next((f" from {people(name, code)}" for name, code in where.items() if name in CHARACTERISTICS), "")
    return sentence(
        f"Of {stages['applied']} applications{who}{places(where)} {stages['shortlisted']} were shortlisted and "
        f"{stages['appointed']} led to an appointment in the year to {question.quarter}"
    )


def _funnel(question: Question, split: str, code: str | None) -> Panel:
    part = question.latest if code is None else question.latest[question.latest[split] == code]
    shade = colour(split, code or "")
    drawn = tuple(replace(one, colour=shade) for one in rows(part, STAGE))
    figure = bars(drawn, question.unit, from_zero([one.value for one in drawn]))
    return Panel(figure, label(split, code) if code else "")


def _by(question: Question) -> str:
    return next((title(name).lower() for name in question.by if name != STAGE), "stage")
