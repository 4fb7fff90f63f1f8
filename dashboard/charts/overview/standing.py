"""Where a pillar stands, in words: how its comparisons came out."""

from collections import Counter
from collections.abc import Sequence

from dashboard.charts.cell import cells
from dashboard.charts.phrases import listed
from dashboard.charts.question import Question
from dashboard.indicators.verdicts import PARITY, SHOWN, SMALL, UNSURE, verdict_of

NOT_MEASURED = "Not measured yet"

_SAID = {
    SHOWN: ("shows a disparity", "show a disparity"),
    SMALL: ("shows a small one", "show a small one"),
    PARITY: ("shows parity", "show parity"),
    UNSURE: ("cannot be told yet", "cannot be told yet"),
}
"""One comparison, and several."""

_UNCOMPARED = {"cultural competency": "A journey: measured, and never passed or failed"}
"""What is said of a pillar where nothing is to be compared."""


def standing(questions: Sequence[Question], pillar: str) -> str:
    """Say how the comparisons of a pillar came out.

    Parameters
    ----------
    questions
        From `dashboard.charts.overview.aspects.aspects`.
    pillar
        An indicator's `pillar`.
    """
    mine = [one for one in questions if one.indicator.pillar == pillar]
    if not any(len(one.latest) and (one.latest["status"] == "").any() for one in mine):
        return NOT_MEASURED
    count = Counter(verdict for one in mine if one.indicator.judged and (verdict := _verdict(one)))
    if not count:
        return _UNCOMPARED.get(pillar, "Measured, with nothing to compare it with yet")
    parts = [f"{count[verdict]} {_SAID[verdict][count[verdict] > 1]}" for verdict in _SAID if count[verdict]]
    whole = sum(count.values())
    return f"Of {whole} comparisons, {listed(parts)}" if whole > 1 else f"Its one comparison {parts[0][2:]}"


def _verdict(question: Question) -> str:
    found = cells(question)
    return verdict_of(found[0].now.note) if len(found) == 1 else ""
