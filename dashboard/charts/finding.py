"""The sentence of a card: what was found, and how big it is."""

from collections.abc import Sequence

from dashboard.charts.cell import Cell, name
from dashboard.charts.many import group_of, listing, sided
from dashboard.charts.phrases import people, places, sentence
from dashboard.charts.question import Question
from dashboard.indicators.declared_table import CHARACTERISTICS

_ONE = {
    "headcount": "{value} {who} were in post{place} in {quarter}",
    "workforce_share": "{who} were {value} of the people in post{place} in {quarter}",
    "representation_ratio": "The share of {who} among people in post{place} was {value} times their share of residents",
    "parity_headcount": "It would take {value} more {who} in post{place} to match their share of residents",
    "board_gap": "The share of {who}{place} was {gap} among trustees than among everyone else in post",
    "senior_gap": "The share of {who}{place} was {gap} among senior managers than among everyone in post",
    "population_gap": "The share of {who}{place} was {gap} among senior managers than among residents",
    "ethnicity_known_rate": "Employers knew the ethnicity of {value} of the people in post{place} in {quarter}",
    "minoritised_share_bounds": "{value} of the people in post{place} whose ethnicity is known were racially minoritised",
}
"""How one figure is said; anything else is said by the indicator's title."""

_OTHERWISE = "{title}: {value} for {who}{place} in {quarter}"


def finding(question: Question, cells: Sequence[Cell]) -> str:
    """Say the finding of a chart.

    Parameters
    ----------
    question
        What is shown.
    cells
        Its shown cells, from `dashboard.charts.cell.cells`.
    """
    if not cells:
        return sentence(f"Too few people to show a figure{places(question.where)} for {question.quarter}")
    if len(cells) == 1:
        return _one(question, cells[0])
    return sided(question, cells) or listing(question, cells) or _range(question, cells)


def _one(question: Question, cell: Cell) -> str:
    codes = question.where | dict(cell.codes)
    who = next((people(column, code) for column, code in codes.items() if column in CHARACTERISTICS), "people")
    words = {
        "title": question.indicator.title,
        "value": cell.now.text(question.unit),
        "gap": _gap(cell.now.value or 0.0),
        "who": who,
        "place": places(codes),
        "quarter": question.quarter,
    }
    return sentence(_ONE.get(question.indicator.key, _OTHERWISE).format(**words))


def _gap(points: float) -> str:
    return f"{abs(points):.0f} points {'lower' if points < 0 else 'higher'}"


def _range(question: Question, cells: Sequence[Cell]) -> str:
    low = min(cells, key=lambda cell: cell.now.value or 0.0)
    high = max(cells, key=lambda cell: cell.now.value or 0.0)
    lowest, highest = (f"{cell.now.text(question.unit)} ({name(cell, cells)})" for cell in (low, high))
    what = f"{question.indicator.title}{group_of(cells)}{places(question.where)}"
    return sentence(f"{what} ran from {lowest} to {highest} in {question.quarter}")
