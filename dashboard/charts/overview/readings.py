"""What an indicator tells in a word or a figure, for where only its name would stand."""

from collections.abc import Sequence

from dashboard.charts.cell import cells
from dashboard.charts.question import Question
from dashboard.indicators.verdicts import verdict_of


def readings(questions: Sequence[Question]) -> dict[str, str]:
    """Read each indicator: its verdict where it is judged, otherwise the newest figure of all together.

    Parameters
    ----------
    questions
        From `dashboard.charts.overview.aspects.aspects`.

    Returns
    -------
    dict
        Indicator -> its reading; nothing of one that is hidden, or of which there is more than one figure.
    """
    read = ((one.indicator.key, _reading(one)) for one in questions if one.indicator.judged or not one.where)
    found: dict[str, str] = {}
    for key, words in read:
        if words:
            found.setdefault(key, words)
    return found


def _reading(question: Question) -> str:
    shown = cells(question)
    if len(shown) != 1:
        return ""
    now = shown[0].now
    return verdict_of(now.note).lower() if question.indicator.judged else now.text(question.unit)
