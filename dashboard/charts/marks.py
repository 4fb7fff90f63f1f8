"""The key of a chart: only for marks that carry no label of their own."""

from dashboard.charts.benchmark import COMPARED, area_of
from dashboard.charts.chart import Mark
from dashboard.charts.curve import curve_marks, is_curve
from dashboard.charts.flow import flow_marks, is_flow
from dashboard.charts.funnel import OWN_SCALE, is_funnel
from dashboard.charts.labels import codes
from dashboard.charts.lines import FEW_LINES
from dashboard.charts.palette import FOCUS, INK, QUIET
from dashboard.charts.panels import across, drawn_codes
from dashboard.charts.published_rows import published_rows
from dashboard.charts.question import Question
from dashboard.charts.rounding import is_rounded_only
from dashboard.charts.row import ORGANISATIONS, TOO_FEW
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.secrecy import of_people

INTERVALS = {
    "people": "range that protection allows",
    "minoritised_share_bounds": "bounds: all of unknown ethnicity counted one way, or the other",
}
"""What the interval of an indicator, or of a unit, means; otherwise it is a 95% interval."""

ROUNDING = "range that rounding allows"
"""What it means for sums that every return is part of: nothing is sampled, and all are rounded."""


def marks(question: Question) -> tuple[Mark, ...]:
    """Name every mark that the chart uses and does not label."""
    if is_flow(question):
        return flow_marks(question)
    if is_curve(question):
        return curve_marks(question)
    if is_funnel(question):
        return (*_interval(question), *_stub(question), Mark("none", OWN_SCALE, INK))
    return (*_interval(question), *_benchmark(question), *_published(question), *_stub(question), *_left_out(question))


def _interval(question: Question) -> tuple[Mark, ...]:
    frame = question.latest if question.view == "latest" else question.frame
    lines = 1 if not question.by else len(drawn_codes(question, across(question.by)[1] or question.by[0]))
    # An exact figure's interval is the figure: there is nothing drawn to be named.
    exact = (frame["lower"].isna() | (frame["lower"] == frame["upper"])).all()
    if exact or (question.view == "trend" and lines > FEW_LINES):
        return ()
    if is_rounded_only(question):
        return (Mark("interval", ROUNDING, FOCUS if question.view == "trend" else INK),)
    text = INTERVALS.get(question.indicator.key, INTERVALS.get(question.unit, "95% interval"))
    return (Mark("interval", text, FOCUS if question.view == "trend" else INK),)


def _benchmark(question: Question) -> tuple[Mark, ...]:
    if question.view == "trend" or question.indicator.key not in COMPARED:
        return ()
    area = "each region" if "region" in question.by else area_of(question.where)
    return (Mark("tick", f"Census 2021, {area}", INK),)


def _published(question: Question) -> tuple[Mark, ...]:
    return (
        (Mark("diamond", "published elsewhere; sources under Definition", QUIET),) if published_rows(question) else ()
    )


def _stub(question: Question) -> tuple[Mark, ...]:
    frame = question.latest if question.view == "latest" else question.frame
    if not (frame["status"] == "c").any():
        return ()
    too_few = (
        TOO_FEW.get(question.unit, "too few people") if of_people(question.indicator.population) else ORGANISATIONS
    )
    words = f"{too_few}, or hidden to protect others"
    if question.view == "trend":
        return (Mark("line", f"a broken line: {words}", QUIET),)
    return (Mark("hatch", words, QUIET),)


def _left_out(question: Question) -> tuple[Mark, ...]:
    """Say that the largest groups are not drawn, and where they are."""
    level = next((name for name in question.by if name in CHARACTERISTICS), None)
    if level is None or len(drawn_codes(question, level)) == len(codes(level)):
        return ()
    return (Mark("none", "White groups are in the table; drawn here, they would flatten the others", INK),)
