"""From released rows to what a chart draws: one `Row` a code, in the order of its classification."""

import re
from collections.abc import Mapping
from typing import Any

import pandas as pd

from dashboard.charts.labels import codes, folded, label
from dashboard.charts.notation import or_none
from dashboard.charts.palette import FOCUS, QUIET
from dashboard.charts.row import Row
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.indicator import Indicator
from data_models.classifications import ETHNIC_GROUPS

_COMPARED = {"no", "White", "Unknown"} | {name for name, broad, _ in ETHNIC_GROUPS if broad in ("White", "Unknown")}
"""Groups drawn quietly: those that others are compared with, and those of whom nothing is known."""

_BEYOND = re.compile(r"((?:under|over) [0-9]+) %")
"""How a note begins that stands for such a rate."""

SHARES = ("workforce_share", "pay_quarter_share")
"""Indicators whose per cent is a group's share of everybody, and not a rate within the group."""


def rows(frame: pd.DataFrame, column: str, benchmarks: Mapping[str, float] | None = None) -> tuple[Row, ...]:
    """Turn released rows into rows of a chart.

    Parameters
    ----------
    frame
        Tidy rows of one quarter, one a code of `column`.
    column
        What the rows are split by.
    benchmarks
        Code -> the value to compare with, in the indicator's unit.
    """
    found = {str(figure[column]): figure for figure in each(frame)}
    return tuple(
        row(found[code], folded(label(column, code)), (benchmarks or {}).get(code), colour(column, code))
        for code in codes(column)
        if code in found
    )


def each(frame: pd.DataFrame) -> list[dict[Any, Any]]:
    """Give the figures of a tidy table one by one: plain dictionaries, because a pandas row each takes ten times as long."""
    return frame.to_dict("records")


def row(
    figure: "pd.Series[Any] | Mapping[Any, Any]", text: str, benchmark: float | None = None, colour: str = FOCUS
) -> Row:
    """Turn one released figure into a row."""
    return Row(
        text,
        or_none(figure["value"]),
        or_none(figure["lower"]),
        or_none(figure["upper"]),
        status=str(figure["status"]),
        benchmark=or_none(benchmark),
        colour=colour,
        capped=capped(str(figure["note"])),
        note=str(figure["note"]),
    )


def capped(note: str) -> str:
    """Give the words that stand for a rate shown only as beyond a bound, or nothing."""
    said = _BEYOND.match(note)
    return f"{said[1]}%" if said else ""


def is_compared(column: str, code: str) -> bool:
    """Whether a group is one that others are compared with: White, and everyone whose ethnicity is not known."""
    return column in CHARACTERISTICS and code in _COMPARED


def crowds(column: str, code: str, indicator: Indicator) -> bool:
    """Whether a group is so large that drawing it would flatten all others: White, where people are counted or shared out."""
    large = indicator.unit == "people" or indicator.key in SHARES
    return large and code != "Unknown" and is_compared(column, code)


def colour(column: str, code: str) -> str:
    """Give the accent to groups that equity is asked about, and grey to those they are compared with."""
    return QUIET if is_compared(column, code) else FOCUS
