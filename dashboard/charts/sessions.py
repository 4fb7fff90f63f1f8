"""Attendance, session by session: a line for each course, as far as its sessions go."""

from dataclasses import replace

from dashboard.charts.chart import Mark, Panel
from dashboard.charts.grouped import Group, groups
from dashboard.charts.lines import lines
from dashboard.charts.palette import FOCUS
from dashboard.charts.period import period
from dashboard.charts.phrases import sentence
from dashboard.charts.question import Question
from dashboard.charts.series import Series


def sessions(question: Question) -> tuple[Panel, ...]:
    """Draw a panel for each course, on one scale from nought to a hundred and with the same sessions across."""
    found = groups(question)
    most = max((int(code) for one in found for code in one.shown), default=1)
    return tuple(Panel(lines([_series(one, most)], "per cent", (0.0, 104.0)), one.label) for one in found)


def told(question: Question) -> str:
    """Say how many were at the first session and at the last."""
    found = groups(question)
    when = period(question, [row for one in found for row in one.shown.values()])
    said = [words for one in found if (words := _said(one))]
    return sentence(
        f"{'; '.join(said)}, to {when}" if said else f"Too few people to show a figure for {question.quarter}"
    )


def key(_: Question) -> tuple[Mark, ...]:
    """Name the mark that carries no label."""
    return (Mark("interval", "95% interval", FOCUS),)


def _series(group: Group, most: int) -> Series:
    drawn = [replace(row, label=f"Session {code}") for code, row in group.rows.items() if int(code) <= most]
    return Series(group.label, tuple(drawn), FOCUS)


def _said(group: Group) -> str:
    people = list(group.shown.items())
    if not people:
        return ""
    (first, one), (last, other) = people[0], people[-1]
    if first == last:
        return f"{group.label}: {one.text('per cent')} were at session {first}"
    return f"{group.label}: {one.text('per cent')} were at session {first}, {other.text('per cent')} at session {last}"
