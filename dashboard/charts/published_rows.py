"""Published figures as rows of a chart: only where they answer the same question, about the whole network."""

from dashboard.charts.labels import folded
from dashboard.charts.palette import QUIET
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.indicators.published import published_of

COMPARED = "racially_minoritised"
"""Published figures are of racially minoritised people together; beside one ethnic group they would mislead."""


def published_rows(question: Question) -> tuple[Row, ...]:
    """Give a row for each published figure, or none where the question is split or restricted in another way."""
    if question.by != (COMPARED,) or question.where or question.view != "latest":
        return ()
    return tuple(
        Row(folded(f"{one.label}, {one.date}"), one.value, None, None, colour=QUIET, note=one.source, published=True)
        for one in published_of(question.indicator.printed)
    )
