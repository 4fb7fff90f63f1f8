"""The one message a board gets: every chart of the page, as few bytes as will draw it."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import pandas as pd

from dashboard.charts.chart import Chart
from dashboard.charts.labels import label, title
from dashboard.charts.notation import or_none
from dashboard.components.board.other_definitions import other_definitions
from dashboard.components.board.proofs import proofs
from dashboard.indicators.glossary import GLOSSARY
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.published import Published, published_of
from data_models import CLASSIFICATIONS

CODES = "[c] confidential: too few people, or hidden to protect others. [x] not available. [z] does not apply. [u] uncertain."

NUMBERS = ("value", "lower", "upper", "numerator", "denominator")

Layout = Literal["list", "sparks"]


def message(charts: Sequence[Chart], notice: Sequence[str], layout: Layout = "list", card: str = "") -> dict[str, Any]:
    """Write the message.

    Parameters
    ----------
    charts
        In the order of the page.
    notice
        Lines that stand above the rows of every download: policy, release, how figures are protected.
    layout
        `list` for cards below one another, `sparks` for small ones side by side.
    card
        Key of the card to bring into view when the board is first drawn.
    """
    return message_of([card_of(chart) for chart in charts], notice, layout, card)


def message_of(
    cards: Sequence[Mapping[str, Any]], notice: Sequence[str], layout: Layout = "list", card: str = ""
) -> dict[str, Any]:
    """Write the message of cards that `card_of` has written; otherwise as `message`."""
    columns = {name: title(name) for one in cards for name in one["table"]["columns"]}
    body = {
        "cards": [*cards],
        "columns": columns,
        "codes": CODES,
        "notice": list(notice),
        "layout": layout,
        "card": card,
    }
    return body | {"stamp": hashlib.sha256(json.dumps(body, allow_nan=False).encode()).hexdigest()[:12]}


def card_of(chart: Chart) -> dict[str, Any]:
    """Write what the board is sent of one chart."""
    return {
        "key": chart.key,
        "label": chart.label,
        "title": chart.title,
        "sure": chart.sure,
        "target": chart.target,
        "caption": chart.caption,
        "alt": chart.alt,
        "wide": len(chart.panels) > 1,
        "panels": [{"title": panel.title, "figure": panel.figure} for panel in chart.panels],
        "chips": [[chip.kind, chip.text] for chip in chart.chips],
        "marks": [[mark.shape, mark.text, mark.colour] for mark in chart.marks],
        "table": table(chart.table),
        "file": f"equity-monitor-{chart.key}",
    }


def table(frame: pd.DataFrame) -> dict[str, Any]:
    """Write released rows: a column that says the same in every row once, the rest as lists."""
    same = {name: _cell(name, frame[name].iloc[0]) for name in frame.columns if _is_same(frame, name)}
    varying = [name for name in frame.columns if name not in same]
    rows = [[_cell(name, value) for name, value in zip(varying, row, strict=True)] for row in _rows(frame[varying])]
    return {"columns": list(frame.columns), "constants": same, "rows": rows}


def _is_same(frame: pd.DataFrame, name: str) -> bool:
    return name not in NUMBERS and len(frame) > 0 and frame[name].nunique() == 1


def _rows(frame: pd.DataFrame) -> Iterable[tuple[Any, ...]]:
    return frame.itertuples(index=False, name=None)


def _cell(name: str, value: Any) -> Any:
    """Numbers as whole as they are; a missing number as null, never as nought."""
    if name not in NUMBERS:
        return str(value) if name not in CLASSIFICATIONS else label(name, str(value))
    number = None if pd.isna(value) else or_none(float(value), 2)
    return int(number) if number is not None and number == int(number) else number


def definitions(indicators: Iterable[Indicator]) -> dict[str, Any]:
    """Write the glossary and the definition cards of a page; they do not change with its filters, so they are sent once."""
    chosen = tuple(indicators)
    return {
        "glossary": GLOSSARY,
        "definitions": {one.key: definition(one) for one in chosen},
        "proofs": {one.key: proofs(one) for one in chosen},
    }


def definition(indicator: Indicator) -> list[list[str]]:
    """Write the definition card from the registry."""
    entries = [
        ("Definition", indicator.definition),
        ("Numerator", indicator.numerator),
        ("Denominator", indicator.denominator),
        ("Compared with", indicator.reference_group),
        ("Standard", indicator.standard),
        ("Source", indicator.source),
        ("Benchmarks", " ".join(map(_benchmark, published_of(indicator.printed)))),
        ("Bear in mind", " ".join(indicator.caveats)),
        ("Other ways of counting", other_definitions(indicator)),
    ]
    return [[term, words] for term, words in entries if words]


def _benchmark(one: Published) -> str:
    return f"{one.label}, {one.date}: {one.value:g} ({one.standard}; {one.source})."
