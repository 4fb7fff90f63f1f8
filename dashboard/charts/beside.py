"""The figure of the group that others are compared with, said beside theirs: a rate alone tells nobody what it is beside."""

from dashboard.charts.phrases import people
from dashboard.charts.question import Question
from dashboard.charts.rows import SHARES, row
from dashboard.indicators.references import REFERENCES

UNITS = ("per cent", "pounds", "days", "months", "score")
"""Units in which a group's figure and another's can be set side by side; a share of everybody cannot, nor can a count."""


def beside(question: Question) -> str:
    """Say it, to be put at a sentence's end; nothing where figures are not split by groups of people and nothing else."""
    level = question.by[0] if len(question.by) == 1 else ""
    if level not in REFERENCES or question.unit not in UNITS or question.indicator.key in SHARES:
        return ""
    found = question.latest[question.latest[level] == REFERENCES[level]]
    figure = row(found.iloc[0], "") if len(found) else None
    if figure is None or figure.hidden:
        return ""
    return f"; for {people(level, REFERENCES[level])} it was {figure.text(question.unit)}"
