"""Which figures make a chart: one, or small multiples on one scale."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from dashboard.charts.aims import with_targets
from dashboard.charts.bars import bars
from dashboard.charts.benchmark import COMPARED, census_shares
from dashboard.charts.chart import Panel
from dashboard.charts.curve import curve, is_curve
from dashboard.charts.dots import PARITY, dots
from dashboard.charts.flow import flow, is_flow
from dashboard.charts.funnel import funnels, is_funnel
from dashboard.charts.labels import codes, label
from dashboard.charts.palette import QUIET
from dashboard.charts.published_rows import published_rows
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import crowds, each, is_compared, row, rows
from dashboard.charts.scale import LONG, ROOM, Range, around, from_zero
from dashboard.indicators.census import WHOLE_AREA
from dashboard.indicators.declared_table import CHARACTERISTICS

ENDS = {"competency_level": (4.0,)}
"""Where a scale ends, for those whose end says something: how much of the way is still to come."""

WORDED = ("months", "days", "hours")
"""Units whose labels say their name."""

MANY = 6
"""Up to this many rows, a chart shows every group, the largest too."""


def panels(question: Question) -> tuple[Panel, ...]:
    """Draw one quarter: a row a group; with two splits, a panel for each code of the shorter one."""
    if is_flow(question):
        return (Panel(flow(question)),)
    if is_funnel(question):
        return funnels(question)
    if is_curve(question):
        return (Panel(curve(question)),)
    drawn = [(title, one) for title, one in _split(question) if one]
    ends = ENDS.get(question.indicator.key, ())
    span = scale(question.unit, [one for _, group in drawn for one in group], ends)
    draw = dots if question.unit in PARITY else bars
    return tuple(Panel(draw(group, question.unit, span), title) for title, group in drawn)


def scale(unit: str, group: Sequence[Row], ends: Sequence[float] = ()) -> Range:
    """Give the axis that holds every row, and the ends of the scale; shared, so that panels can be compared."""
    reached = [*ends, *(value for one in group for value in (one.value, one.lower, one.upper, one.benchmark))]
    if unit in PARITY:
        return around(PARITY[unit], reached)
    return from_zero(reached, LONG if unit in WORDED else ROOM)


def across(by: Sequence[str]) -> tuple[str | None, str | None]:
    """Choose which split makes the panels and which the rows: the one with fewer codes makes the panels."""
    if len(by) < 2:
        return None, by[0] if by else None
    few, many = sorted(by, key=lambda name: len(codes(name)))
    return few, many


def drawn_codes(question: Question, column: str) -> tuple[str, ...]:
    """Give the codes to draw: all, unless there are many groups or panels and a few would flatten the rest."""
    several = len(question.by) > 1 or len(codes(column)) > MANY or question.view == "trend"
    return tuple(code for code in codes(column) if not (several and crowds(column, code, question.indicator)))


def _split(question: Question) -> list[tuple[str, tuple[Row, ...]]]:
    panel, line = across(question.by)
    if line is None:
        drawn = tuple(row(figure, question.subject) for figure in each(question.latest))
        return [("", with_targets(question, drawn))]
    kept = question.latest[question.latest[line].isin(drawn_codes(question, line))]
    if panel is None:
        drawn = with_targets(question, rows(kept, line, _benchmarks(question, {})))
        return [("", (*drawn, *published_rows(question)))]
    return [
        (label(panel, code), _coloured(rows(part, line, _benchmarks(question, {panel: code})), panel, code))
        for code in drawn_codes(question, panel)
        if len(part := _part(kept, panel, code))
    ]


def _coloured(drawn: tuple[Row, ...], panel: str, code: str) -> tuple[Row, ...]:
    """A panel of a quiet group is quiet all over."""
    quiet = is_compared(panel, code)
    return tuple(replace(one, colour=QUIET) if quiet else one for one in drawn)


def _part(frame: pd.DataFrame, column: str, code: str) -> pd.DataFrame:
    return frame[frame[column] == code]


def _benchmarks(question: Question, panel: dict[str, str]) -> dict[str, float]:
    """The census share beside each row, where the indicator is a share of people and the census knows the area."""
    level = next((name for name in question.by if name in CHARACTERISTICS), None)
    if level is None or question.indicator.key not in COMPARED:
        return {}
    place = panel | question.where
    if level in panel:
        regions = codes("region") if "region" in question.by else ()
        return {
            region: shares[panel[level]]
            for region in regions
            if panel[level] in (shares := census_shares(level, region))
        }
    return census_shares(level, place.get("region", WHOLE_AREA))
