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
        entries.append(entry(question))
    quarter = questions[0].quarter
    foot = f"Equity Monitor, release {manifest.number}, policy {manifest.policy}, {quarter}"
    return Paper(f"Equity figures for the board, {quarter}", quarter, tuple(entries), _facts(manifest), foot)


def entry(question: Question) -> Entry:
    """Write everything that an indicator's card says."""
    chart = build(question)
    return Entry(
        label=chart.label,
        finding=chart.title,
        verdicts=tuple(chip.text for chip in chart.chips),
        sure=" ".join(filter(None, [chart.sure, chart.target])),
        pictures=pictures(chart),
        key=keys(chart),
        grid=grid(question),
        terms=terms(question.indicator),
        caption=chart.caption,
    )


def pictures(chart: Chart) -> tuple[Picture, ...]:
    """Draw every panel of a chart for paper."""
    several = len(chart.panels) > 1
    return tuple(
        Picture(picture(panel.figure, alt, 300 if several else 640), alt, panel.title)
        for panel in chart.panels
        for alt in [f"{panel.title}. {chart.alt}" if panel.title else chart.alt]
    )


def keys(chart: Chart) -> tuple[str, ...]:
    """Say what each mark of a chart means."""
    return tuple(_mark(mark.shape, mark.text) for mark in chart.marks)


def _mark(shape: str, text: str) -> str:
    words = _SHAPES.get(shape, "")
    return f"{words}: {text}" if words else text[:1].upper() + text[1:]


def terms(indicator: Indicator) -> tuple[tuple[str, str], ...]:
    """Give an indicator's definition, term by term, as far as it has one."""
    every = (
        ("Definition", indicator.definition),
        ("Numerator", indicator.numerator),
        ("Denominator", indicator.denominator),
        ("Compared with", indicator.reference_group),
        ("Standard", indicator.standard),
        ("Source", indicator.source),
        ("Bear in mind", " ".join(indicator.caveats)),
    )
    return tuple((term, words) for term, words in every if words)


def _facts(manifest: Manifest) -> tuple[str, ...]:
    rules = manifest.rules
    return (
        f"Release {manifest.number}, quarters {manifest.quarters[0]} to {manifest.quarters[-1]}. Disclosure policy {manifest.policy}. Disclosure gate: {manifest.verdict}.",
        f"Counts are shown from {rules['threshold']}, in steps of {rules['base']}; rates on {rules['rate_base']} people or more. Figures are adjusted to protect people and may not add up.",
        "Every figure here is the released figure that the dashboard shows for the same release.",
    )
