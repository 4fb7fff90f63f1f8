"""Which intervals are of rounding alone: sums that every return is part of, so that nothing is sampled."""

from dashboard.charts.question import Question
from dashboard.indicators import POPULATIONS

SAMPLED = ("reciprocity_gap", "material_useful")
"""Indicators made of sums of what some people say for others: those have an interval of chance."""


def is_rounded_only(question: Question) -> bool:
    """Whether the interval says how far rounding can have moved the figure, and nothing else."""
    money = POPULATIONS[question.indicator.population].protection == "money"
    return money and question.indicator.key not in SAMPLED
