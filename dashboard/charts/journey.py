"""Places on a journey in words: which level is the commonest, and never which is the best."""

from collections import defaultdict
from collections.abc import Sequence

from dashboard.charts.cell import Cell
from dashboard.charts.labels import label
from dashboard.charts.phrases import listed, places, sentence
from dashboard.charts.question import Question

LEVEL = "level_reached"

UNCHANGING = ("time_in_level", "organisations_at_level", "decisions_on_findings")
"""Cards whose cells are no news by themselves: time goes on, and whoever leaves a level is counted at another; nothing that was
decided is taken back."""


def is_journey(question: Question) -> bool:
    """Whether the figures are numbers of organisations by the level that they are at."""
    return LEVEL in question.by and question.unit == "organisations"


def journey_finding(question: Question, cells: Sequence[Cell]) -> str:
    """Say the commonest level of each part.

    Parameters
    ----------
    question
        What is shown.
    cells
        Its shown cells, one at least.
    """
    parts: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for cell in cells:
        codes = dict(cell.codes)
        level = codes.pop(LEVEL)
        part = " ".join(label(column, code).lower() for column, code in codes.items())
        parts[part].append((cell.now.value or 0.0, level))
    found: dict[str, list[str]] = defaultdict(list)
    for part, levels in parts.items():
        most = max(value for value, _ in levels)
        found[listed([name for value, name in levels if value == most])].append(part)
    said = [f"{level} for {listed(names)}" if any(names) else level for level, names in found.items()]
    where = places({column: code for column, code in question.where.items() if column != LEVEL})
    return sentence(f"Most often organisations were at {'; '.join(said)}{where} in {question.quarter}")
