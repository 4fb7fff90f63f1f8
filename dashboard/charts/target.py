"""A target as a chart of its own: what is to be reached, by when, and whether it is on its way."""

from dataclasses import replace

from dashboard.charts.aim_words import KINDS, aim, outlook
from dashboard.charts.chart import Chart, Chip
from dashboard.charts.question import Question
from dashboard.charts.spark import spark
from dashboard.release.progress import Progress


def target_chart(question: Question, progress: Progress) -> Chart:
    """Draw the figure's course with the target as a labelled line.

    Parameters
    ----------
    question
        The figure over time, one a quarter.
    progress
        Where its target stands.
    """
    standing, unit = progress.standing, question.unit
    return replace(
        spark(replace(question, aims=(progress,))),
        sure=f"{aim(progress.target, unit)} {outlook(progress, unit)}",
        chips=(Chip(KINDS[standing], standing[:1].upper() + standing[1:]),),
    )
