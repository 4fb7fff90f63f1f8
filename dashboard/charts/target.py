"""A target in words and as a line: what is to be reached, by when, and whether it is on its way."""

from dataclasses import replace

import numpy as np

from dashboard.charts.chart import Chart, Chip
from dashboard.charts.notation import between, shown
from dashboard.charts.phrases import sentence
from dashboard.charts.question import Question
from dashboard.charts.spark import Line, spark
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


def target_chart(question: Question, progress: Progress) -> Chart:
    """Draw the figure's course with the target as a labelled line.

    Parameters
    ----------
    question
        The figure over time, one a quarter.
    progress
        Where its target stands.
    """
    one, unit = progress.target, question.unit
    drawn = spark(question, Line(one.value, f"{one.sense} {shown(one.value, unit)}"))
    standing = progress.standing
    return replace(
        drawn,
        sure=f"{aim(one, unit)} {outlook(progress, unit)}",
        chips=(Chip(KINDS[standing], standing[:1].upper() + standing[1:]),),
    )


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
