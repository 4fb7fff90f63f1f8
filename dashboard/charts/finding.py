"""The sentence of a card: what was found, and how big it is."""

from collections.abc import Sequence

from dashboard.charts.beside import beside
from dashboard.charts.cell import Cell, is_unknown, name
from dashboard.charts.curve import is_curve
from dashboard.charts.curve_words import curve_finding
from dashboard.charts.flow import flow_finding, is_flow
from dashboard.charts.funnel import is_funnel, told
from dashboard.charts.journey import is_journey, journey_finding
from dashboard.charts.many import each, group_of, listing, most, sided
from dashboard.charts.period import period
from dashboard.charts.phrases import people, places, sentence
from dashboard.charts.question import Question
from dashboard.indicators.declared_table import CHARACTERISTICS

_OTHERWISE = "{title}: {value}{of}{place} in {quarter}"
"""How one figure is said whose indicator does not say it in its own words."""


def finding(question: Question, cells: Sequence[Cell]) -> str:
    """Say the finding of a chart.

    Parameters
    ----------
    question
        What is shown.
    cells
        Its shown cells, from `dashboard.charts.cell.cells`.
    """
    if is_flow(question):
        return flow_finding(question)
    if not cells:
        return _nothing(question)
    if is_funnel(question):
        return told(question, cells)
    if is_curve(question) and (said := curve_finding(question)):
        return said
    if is_journey(question):
        return journey_finding(question, cells)
    if len(cells) == 1:
        return _one(question, cells[0])
    said = sided(question, cells) or listing(question, cells) or each(question, cells) or most(question, cells)
    return said or _range(question, cells)


def _nothing(question: Question) -> str:
    """Say why there is no figure: what cannot be counted says so itself, and all else that is hidden looks alike."""
    said = question.latest.loc[question.latest["status"] == "x", "note"]
    if len(said) and said.iloc[0]:
        return sentence(f"No figure for {question.quarter}: {str(said.iloc[0])[:1].lower()}{str(said.iloc[0])[1:]}")
    return sentence(f"Too few people to show a figure{places(question.where)} for {question.quarter}")


def _one(question: Question, cell: Cell) -> str:
    codes = question.where | dict(cell.codes)
    group = next((people(column, code) for column, code in codes.items() if column in CHARACTERISTICS), "")
    words = {
        "title": question.indicator.title,
        "value": cell.now.text(question.unit),
        "gap": _gap(cell.now.value or 0.0),
        "moved": moved(cell.now.value or 0.0),
        "pence": pence(cell.now.value or 0.0),
        "who": group or "people",
        "of": f" for {group}" if group else "",
        "place": places(codes),
        "quarter": period(question, [cell.now]),
    }
    return sentence((question.indicator.sentence or _OTHERWISE).format(**words) + beside(question))


def _gap(points: float) -> str:
    return f"{abs(points):.0f} points {'lower' if points < 0 else 'higher'}"


def moved(points: float) -> str:
    """Say a change on a scale: whether it rose or fell, and by how much."""
    return f"{'fell' if points < 0 else 'rose'} by {abs(points):.2f} points" if points else "did not move"


def pence(gap: float) -> str:
    """Say a pay gap in per cent as what is paid for each pound: 8 is 92p, minus 5 is £1.05."""
    paid = round(100 - gap)
    return f"{paid}p" if paid < 100 else f"£{paid / 100:.2f}"


def _range(question: Question, cells: Sequence[Cell]) -> str:
    """Say the ends of what is known: what is not known is shown, and is nobody's lowest or highest."""
    known = [cell for cell in cells if not is_unknown(cell)] or cells
    low = min(known, key=lambda cell: cell.now.value or 0.0)
    high = max(known, key=lambda cell: cell.now.value or 0.0)
    least, most = (cell.now.text(question.unit) for cell in (low, high))
    when = period(question, [cell.now for cell in cells])
    what = f"{question.indicator.title}{group_of(cells)}{places(question.where)}"
    if least == most:
        return sentence(f"{what}: {least} in each case in {when}{beside(question)}")
    lowest, highest = f"{least} ({name(low, cells)})", f"{most} ({name(high, cells)})"
    return sentence(f"{what} ran from {lowest} to {highest} in {when}{beside(question)}")
