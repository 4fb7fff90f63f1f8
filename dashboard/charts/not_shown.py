"""What a card does not show, and why: a table that was not released must not look like one that nobody thought of."""

from dashboard.charts.labels import title
from dashboard.charts.phrases import listed
from dashboard.charts.question import Question

WHY = "each further table would make it easier to work out who is who"


def not_shown(question: Question) -> str:
    """Name the splits that the privacy budget denies."""
    if not question.denied:
        return ""
    return f"Not shown: a split by {listed([title(name).lower() for name in question.denied])}, because {WHY}."
