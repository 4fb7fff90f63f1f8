"""The key of a chart: only for marks that carry no label of their own."""

from dashboard.charts.benchmark import COMPARED, area_of
from dashboard.charts.chart import Mark
from dashboard.charts.palette import FOCUS, INK, QUIET
from dashboard.charts.question import Question
from dashboard.charts.row import TOO_FEW


def marks(question: Question) -> tuple[Mark, ...]:
    """Name every mark that the chart uses and does not label."""
    return (*_interval(question), *_benchmark(question), *_stub(question))


def _interval(question: Question) -> tuple[Mark, ...]:
    if question.latest["lower"].isna().all():
        return ()
    if question.view == "trend":
        return (Mark("interval", "95% interval, where there are one or two lines", FOCUS),)
    return (Mark("interval", "95% interval", INK),)


def _benchmark(question: Question) -> tuple[Mark, ...]:
    if question.view == "trend" or question.indicator.key not in COMPARED:
        return ()
    area = "each region" if "region" in question.by else area_of(question.where)
    return (Mark("tick", f"Census 2021, {area}", INK),)


def _stub(question: Question) -> tuple[Mark, ...]:
    frame = question.latest if question.view == "latest" else question.frame
    if not (frame["status"] == "c").any():
        return ()
    words = TOO_FEW.get(question.unit, "too few people") + ", or hidden to protect others"
    if question.view == "trend":
        return (Mark("line", f"a broken line: {words}", QUIET),)
    return (Mark("hatch", words, QUIET),)
