"""Changes that cannot be told from chance: the open question of a pillar whose figures are compared with nobody's."""

import math
from collections.abc import Sequence

import pandas as pd

from dashboard.charts.finding import finding
from dashboard.charts.notation import shown
from dashboard.charts.overview.changes import beside_earlier
from dashboard.charts.overview.unsettled import Unsettled
from dashboard.charts.phrases import sentence
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.verdict import change

WAITING = "More quarters of data would settle it."


def unclear(questions: Sequence[Question], since: str) -> tuple[Unsettled, ...]:
    """Give the rates that are better one way than the other, and of which it is open whether they have changed.

    Only those of pillars without any verdict: where figures are compared, the comparisons are what is open.

    Parameters
    ----------
    questions
        From `dashboard.charts.overview.aspects.aspects`.
    since
        The earlier quarter.
    """
    judged = {one.indicator.pillar for one in questions if one.indicator.judged}
    mine = [one for one in questions if one.indicator.pillar not in judged and one.indicator.polarity != "neither"]
    return tuple(entry for one in mine if (entry := _entry(one, since)))


def _entry(question: Question, since: str) -> Unsettled | None:
    pair = beside_earlier(question, since)
    if pair is None:
        return None
    _, cell, before = pair
    now = cell.now
    if now.exact or before.exact or change(now, before) != "cannot tell" or now.value == before.value:
        return None
    more = "more" if (now.value or 0.0) > (before.value or 0.0) else "less"
    was = shown(before.value or 0.0, question.unit)
    words = f"{finding(question, [cell]).rstrip('.')}; whether that is {more} than the {was} of {since} is open"
    one = question.indicator
    return Unsettled(one.key, one.title, sentence(words), _settles(question, now, before), one.pillar)


def _settles(question: Question, now: Row, before: Row) -> str:
    """Say how many would have to be counted each time for intervals that no longer meet: they narrow by the root of it."""
    counted = question.latest["denominator"].iloc[0]
    if pd.isna(counted) or None in (now.lower, now.upper, before.lower, before.upper):
        return WAITING
    halves = (now.upper - now.lower + before.upper - before.lower) / 2  # type: ignore[operator]
    times = (halves / abs((now.value or 0.0) - (before.value or 0.0))) ** 2
    wanted = _two_figures(float(counted) * times)
    what = question.indicator.denominator
    return f"{what}: about {wanted:,} a time, in place of {int(counted):,}, would settle a change of that size."


def _two_figures(number: float) -> int:
    """More would pretend to a forecast that this is not."""
    step: int = 10 ** max(math.floor(math.log10(number)) - 1, 0)
    return math.ceil(number / step) * step
