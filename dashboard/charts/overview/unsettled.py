"""What cannot be told yet, and what data would settle it."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.charts.cell import cells
from dashboard.charts.finding import finding
from dashboard.charts.judged import sentences
from dashboard.charts.phrases import listed
from dashboard.charts.question import Question
from dashboard.indicators import POPULATIONS, discover
from dashboard.indicators.verdicts import UNSURE, verdict_of
from dashboard.release import Release
from data_models import TABLES


@dataclass(frozen=True)
class Unsettled:
    """One open question: the indicator's key and title, what is known so far, what would settle it, and its pillar."""

    key: str
    title: str
    sentence: str
    settles: str
    pillar: str


def unsettled(questions: Sequence[Question]) -> tuple[Unsettled, ...]:
    """Give the comparisons whose verdict is open, those that the fewest more people would settle first."""
    found = [(question, cells(question)) for question in questions if question.indicator.judged]
    open_ones = [(one, cell[0]) for one, cell in found if len(cell) == 1 and verdict_of(cell[0].now.note) == UNSURE]
    entries = [
        Unsettled(
            one.indicator.key, one.indicator.title, finding(one, [cell]), _settles(cell.now.note), one.indicator.pillar
        )
        for one, cell in open_ones
    ]
    return tuple(sorted(entries, key=lambda entry: (_people(entry.settles), entry.title)))


def unmeasured(release: Release) -> dict[tuple[str, str], tuple[str, ...]]:
    """Give the indicators without a single figure in a release, by the uploads that would bring them; plain counts apart.

    Returns
    -------
    dict
        Pillar, and titles of upload tables as prose -> titles of indicators.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for key, indicator in discover().items():
        if indicator.unit != "people" and not any(
            _has_figures(release, key, table.dimensions) for table in release.tables(key)
        ):
            tables = [TABLES[name].title() for name in POPULATIONS[indicator.population].reads if name in TABLES]
            if tables:
                found.setdefault((indicator.pillar, listed(tables)), []).append(indicator.title)
    return {place: tuple(titles) for place, titles in found.items()}


def _has_figures(release: Release, key: str, by: Sequence[str]) -> bool:
    return bool((release.figures(key, by).as_polars()["status"] == "").any())


def _settles(note: str) -> str:
    """Take what would settle it from the verdict: `about 340 more people would settle it`."""
    said = sentences(note)[0].removeprefix(f"{UNSURE}:").removeprefix(UNSURE).strip(" .")
    return f"{said[:1].upper()}{said[1:]}." if said else "More quarters of data would settle it."


def _people(words: str) -> int:
    digits = "".join(letter for letter in words if letter.isdigit())
    return int(digits) if digits else 10**9
