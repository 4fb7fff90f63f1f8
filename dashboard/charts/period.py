"""The quarter that figures are of, which is an earlier one where they are not counted anew every quarter."""

import re
from collections.abc import Sequence

from dashboard.charts.question import Question
from dashboard.charts.row import Row

_AS_AT = re.compile(r"As at ([0-9]{4}-Q[1-4])")


def period(question: Question, figures: Sequence[Row]) -> str:
    """Name the quarter that some figures are of; the first and the last where they differ.

    Parameters
    ----------
    question
        What is shown; its quarter stands for figures that say of no other.
    figures
        Released figures, with their notes.
    """
    found = sorted({said[1] if (said := _AS_AT.search(one.note)) else question.quarter for one in figures})
    if not found:
        return question.quarter
    return found[0] if len(found) == 1 else f"{found[0]} to {found[-1]}"
