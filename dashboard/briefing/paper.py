"""What stands in a board paper, before any format."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dashboard.briefing.drawing import picture
from dashboard.briefing.grid import Grid, grid
from dashboard.charts.build import build
from dashboard.charts.chart import Chart
from dashboard.charts.question import Question
from dashboard.errors import UserError
from dashboard.indicators.indicator import Indicator
from dashboard.release import Manifest

MOST = 4
"""Indicators in one paper."""

_SHAPES = {
    "interval": "Line",
    "tick": "Upright stroke",
    "hatch": "Hatched",
    "diamond": "Diamond",
    "line": "Line",
    "bar": "Bar",
    "dot": "Dot",
    "none": "",
}
Told = Callable[[float, float, str], None]


@dataclass(frozen=True)
class Picture:
    """One picture of an entry: its SVG, what it shows, and the title of its panel."""

    svg: str
    alt: str
    title: str


@dataclass(frozen=True)
class Entry:
    """One indicator of a paper: everything that its card says."""

    label: str
    finding: str
    verdicts: tuple[str, ...]
    sure: str
    pictures: tuple[Picture, ...]
    key: tuple[str, ...]
    grid: Grid
    terms: tuple[tuple[str, str], ...]
    caption: str


@dataclass(frozen=True)
class Paper:
    """A board paper.

    Parameters
    ----------
    title, quarter
        Of the paper, and the quarter that its figures are of.
    entries
        One an indicator.
    facts
        Lines on release, policy and protection, that stand at its end and in its foot.
    foot
        The one line that stands on every page.
    """

    title: str
    quarter: str
    entries: tuple[Entry, ...]
    facts: tuple[str, ...]
    foot: str


def paper(questions: Sequence[Question], manifest: Manifest, told: Told | None = None) -> Paper:
    """Write a paper of released figures.

    Parameters
    ----------
    questions
        What to show, as the cards of a page ask it.
    manifest
        Of the release that they were asked of.
    told
        Called with how much is done, how much there is, and what is being done.

    Raises
    ------
    UserError
        If there is no indicator, or more than `MOST`.
    """
    if not 0 < len(questions) <= MOST:
        raise UserError(f"A board paper holds one to {MOST} indicators. Choose fewer, and make a second paper.")
    entries = []
    for at, question in enumerate(questions):
        if told:
            told(at, len(questions), f"Drawing: {question.indicator.title}")
        entries.append(_entry(question))
    quarter = questions[0].quarter
    foot = f"Equity Monitor, release {manifest.number}, policy {manifest.policy}, {quarter}"
    return Paper(f"Equity figures for the board, {quarter}", quarter, tuple(entries), _facts(manifest), foot)


def _entry(question: Question) -> Entry:
    chart = build(question)
    return Entry(
        label=chart.label,
        finding=chart.title,
        verdicts=tuple(chip.text for chip in chart.chips),
        sure=chart.sure,
        pictures=_pictures(chart),
        key=tuple(_mark(mark.shape, mark.text) for mark in chart.marks),
        grid=grid(question),
        terms=tuple((term, words) for term, words in _terms(question.indicator) if words),
        caption=chart.caption,
    )


def _pictures(chart: Chart) -> tuple[Picture, ...]:
    several = len(chart.panels) > 1
    return tuple(
        Picture(picture(panel.figure, alt, 300 if several else 640), alt, panel.title)
        for panel in chart.panels
        for alt in [f"{panel.title}. {chart.alt}" if panel.title else chart.alt]
    )


def _mark(shape: str, text: str) -> str:
    words = _SHAPES.get(shape, "")
    return f"{words}: {text}" if words else text[:1].upper() + text[1:]


def _terms(indicator: Indicator) -> tuple[tuple[str, str], ...]:
    return (
        ("Definition", indicator.definition),
        ("Numerator", indicator.numerator),
        ("Denominator", indicator.denominator),
        ("Compared with", indicator.reference_group),
        ("Standard", indicator.standard),
        ("Source", indicator.source),
        ("Bear in mind", " ".join(indicator.caveats)),
    )


def _facts(manifest: Manifest) -> tuple[str, ...]:
    rules = manifest.rules
    return (
        f"Release {manifest.number}, quarters {manifest.quarters[0]} to {manifest.quarters[-1]}. Disclosure policy {manifest.policy}. Disclosure gate: {manifest.verdict}.",
        f"Counts are shown from {rules['threshold']}, in steps of {rules['base']}; rates on {rules['rate_base']} people or more. Figures are adjusted to protect people and may not add up.",
        "Every figure here is the released figure that the dashboard shows for the same release.",
    )
