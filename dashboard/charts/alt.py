"""Words for readers who cannot see the chart."""

from dashboard.charts.aims import aimed, name_of, written
from dashboard.charts.chart import Panel
from dashboard.charts.labels import title as column_title
from dashboard.charts.question import Question


def alt(question: Question, finding: str, panels: tuple[Panel, ...]) -> str:
    """Say what kind of chart it is, what it finds, and how many of its figures are hidden."""
    frame = question.latest if question.view == "latest" else question.frame
    hidden = int((frame["status"] != "").sum())
    split = " and ".join(column_title(name).lower() for name in question.by)
    kind = "Line chart over quarters" if question.view == "trend" else f"Chart for {question.quarter}"
    parts = [f"{kind}{', by ' + split if split else ''}. {finding}"]
    if len(panels) > 1:
        parts.append(f"{len(panels)} panels on one scale.")
    parts += [f"Target, {name_of(question, one)}: {written(one, question.unit)}." for one in aimed(question)]
    if hidden:
        parts.append(f"{hidden} of {len(frame)} figures are not shown.")
    return " ".join([*parts, "The same figures are in the table below."])
