"""Targets in words: what is to be reached, how far it is, and whether it is on its way."""

import numpy as np

from dashboard.charts.aims import aimed, name_of, written
from dashboard.charts.chart import Chip
from dashboard.charts.notation import between, shown
from dashboard.charts.phrases import people, places, sentence
from dashboard.charts.question import Question
from dashboard.charts.rows import row
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.release.progress import Progress, Standing
from data_models.target import Target

KINDS: dict[Standing, str] = {
    "reached": "met",
    "on track": "met",
    "off track": "shown",
    "not reached": "shown",
    "cannot tell yet": "unsure",
}
"""The sign that stands before each standing; the words say the rest."""

FEW = 3
"""Targets that a card says in words; of more, it counts the others."""

_POINTS = ("per cent", "percentage points", "points")


def target_chips(question: Question) -> tuple[Chip, ...]:
    """Give one chip a target of the figures shown, with the group it is set for where there are several."""
    return tuple(
        Chip(KINDS[one.standing], f"Target{f' for {_who(question, one)}' if question.by else ''}: {one.standing}")
        for one in aimed(question)
    )


def target_words(question: Question) -> str:
    """Say how far each figure is from its target; then the targets of figures that this question does not show."""
    mine = aimed(question)
    others = [] if question.where else [one for one in question.aims if one not in mine]
    said = [*(_distance(question, one) for one in mine), *(_other(one, question.unit) for one in others)]
    more = f"Further targets: {len(said) - FEW}, on the page Targets." if len(said) > FEW else ""
    return " ".join([*said[:FEW], *([more] if more else [])])


def aim(target: Target, unit: str) -> str:
    """Say what is to be reached."""
    return sentence(f"Target: {target.sense} {shown(target.value, unit)} by {target.due} ({target.owner})")


def outlook(progress: Progress, unit: str) -> str:
    """Say whether it is on its way, and how that is known."""
    ahead, due = progress.ahead, progress.target.due
    if progress.standing in ("reached", "not reached"):
        return sentence(
            f"The interval of {due} lies wholly {'there' if progress.standing == 'reached' else 'short of it'}"
        )
    if np.isnan(ahead.value):
        if due <= str(progress.frame["quarter"].max()):
            return sentence(f"The figure of {due} leaves it open")
        return "There are too few different figures so far to look that far ahead."
    ends = between(max(ahead.lower, 0.0) if unit != "percentage points" else ahead.lower, ahead.upper, unit, "and")
    if unit == "per cent":
        ends = between(max(ahead.lower, 0.0), min(ahead.upper, 100.0), unit, "and")
    return sentence(f"Going on as it has, it would be between {ends} in {due}")


def _distance(question: Question, one: Progress) -> str:
    """Say how far the newest figure is from the target, and what comes of it."""
    last = one.frame.sort_values("quarter").iloc[-1]
    now, target, unit = row(last, ""), one.target, question.unit
    of = f"target of {target.sense} {shown(target.value, unit)} due {target.due} ({target.owner}): {one.standing}"
    when = f"in {last['quarter']} " if last["quarter"] != question.quarter else ""
    who = f"{_who(question, one)}: " if question.by else ""
    if now.value is None or now.capped:
        return sentence(f"{who}{of}")
    return f"{sentence(f'{who}{when}{_apart(now.value - target.value, unit)} the {of}')} {outlook(one, unit)}"


def _who(question: Question, one: Progress) -> str:
    """Name the figure that a target is set for, as it stands inside a sentence."""
    groups = [people(column, code) for column, code in one.target.codes.items() if column in CHARACTERISTICS]
    return groups[0] if groups else name_of(question, one)


def _apart(difference: float, unit: str) -> str:
    size = shown(abs(difference), unit).lstrip("+").removesuffix("%").removesuffix(" points")
    if not size.strip("0.,£"):
        return "at"
    what = f"{size} point{'' if size == '1' else 's'}" if unit in (*_POINTS, "per cent gap") else size
    return f"{what} {'below' if difference < 0 else 'above'}"


def _other(one: Progress, unit: str) -> str:
    codes = one.target.codes
    who = next((people(column, code) for column, code in codes.items() if column in CHARACTERISTICS), "")
    of = f"{f' for {who}' if who else ''}{places(codes)}" or " for all together"
    return sentence(f"Target{of}: {written(one, unit)} ({one.target.owner}): {one.standing}")
