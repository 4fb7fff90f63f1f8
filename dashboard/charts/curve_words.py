"""What a curve says: how many were left, or had come there, at its end, and whether two groups can be told apart."""

import math

from dashboard.charts.curve import STEPS
from dashboard.charts.labels import codes
from dashboard.charts.notation import SIGN, shown
from dashboard.charts.period import period
from dashboard.charts.phrases import people, places, sentence
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import row
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.references import REFERENCES

_SAID = {"survival": "were still there", "time_to_promotion": "had been promoted"}
"""What is said of those whom a curve counts."""


def curve_finding(question: Question) -> str:
    """Say the last point of the curve that is shown, beside the reference group's; nothing where none is."""
    at = _last(question)
    if at is None:
        return ""
    step, ours, theirs = at
    level = question.characteristic
    who = people(level, _asked(question, level)) if level else "staff"
    verb = _SAID.get(question.indicator.key, "were counted")
    beside = ""
    if theirs is not None and level:
        beside = f", and {theirs.text(question.unit)} of {people(level, REFERENCES[level])}"
    when = period(question, [ours])
    return sentence(
        f"{ours.text(question.unit)} of {who}{places(question.where)} {verb} {step} after they started{beside}, at the rates of the year to {when}"
    )


def curve_certainty(question: Question) -> str:
    """Say whether the two groups differ at that point, and what stands beside its figure."""
    at = _last(question)
    if at is None:
        return ""
    _, ours, theirs = at
    note = ours.note.split(" As at ")[0] if not ours.capped else ""
    if theirs is None:
        return sentence(f"95% interval {_range(ours)}. {note}")
    return sentence(f"{_difference(ours, theirs)} {note}")


def _last(question: Question) -> tuple[str, Row, Row | None] | None:
    """Find the last step at which the group asked about is shown: the step, its figure, and the reference group's."""
    step = next(name for name in question.by if name in STEPS)
    level = next((name for name in question.by if name in CHARACTERISTICS), None)
    frame = question.latest[question.latest["value"].notna()]
    for code in reversed(codes(step)):
        part = frame[frame[step] == code]
        if level is not None:
            theirs = part[part[level] == REFERENCES[level]]
            part = part[part[level] == _asked(question, level)]
        if len(part):
            beside = row(theirs.iloc[0], "") if level is not None and len(theirs) else None
            return code, row(part.iloc[0], ""), beside
    return None


def _asked(question: Question, level: str) -> str:
    """The group that equity is asked about: the one chosen, or the first of the classification."""
    return question.where.get(level, codes(level)[0])


def _difference(ours: Row, theirs: Row) -> str:
    """Compare two shares from their intervals (Zou and Donner 2008): the difference's own interval excludes nought, or not."""
    if None in (ours.value, ours.lower, ours.upper, theirs.value, theirs.lower, theirs.upper):
        return ""
    a, low, high = (float(one or 0.0) for one in (ours.value, ours.lower, ours.upper))
    b, below, above = (float(one or 0.0) for one in (theirs.value, theirs.lower, theirs.upper))
    lower, upper = a - b - math.hypot(a - low, above - b), a - b + math.hypot(high - a, b - below)
    ends = f"95% interval {_points(lower)} to {_points(upper)} points"
    if lower <= 0 <= upper:
        return f"Cannot tell yet whether the two differ (difference: {ends})."
    return f"The two differ by {abs(a - b):.0f} points ({ends})."


def _points(value: float) -> str:
    rounded = round(value)
    return f"{SIGN if rounded < 0 else ''}{abs(rounded)}"


def _range(ours: Row) -> str:
    if ours.lower is None or ours.upper is None:
        return "not known"
    return f"{shown(ours.lower, 'per cent')} to {shown(ours.upper, 'per cent')}"
