"""A reading of a portfolio as lines of text: a heading a section, a line a figure, and why there is none."""

from collections.abc import Iterator, Mapping
from typing import Any

from dashboard.disclosure import Figures
from dashboard.indicators import discover
from dashboard.preview.portfolio import Portfolio

REASONS = {"x": "not known", "z": "does not apply"}


def lines(portfolio: Portfolio) -> Iterator[str]:
    """Give the lines of a reading, of the newest year."""
    yield f"Grants awarded in the year to the end of {portfolio.quarter}."
    for name, figures in portfolio.sections.items():
        yield ""
        yield name
        for one in figures:
            yield from _told(one, portfolio.quarter)


def _told(figures: Figures, quarter: str) -> Iterator[str]:
    indicator = discover()[figures.indicator]
    yield f"  {indicator.title}"
    for row in figures.select({"quarter": quarter}).as_polars().iter_rows(named=True):
        cell = ", ".join(str(row[name]) for name in figures.by) or "altogether"
        yield f"    {cell}: {_figure(row, indicator.unit)}"


def _figure(row: Mapping[str, Any], unit: str) -> str:
    if row["value"] is None:
        return f"{REASONS.get(row['status'], 'not shown')}. {row['note']}".strip()
    return " ".join(filter(None, [_number(row["value"], unit) + _interval(row, unit), row["note"]]))


def _interval(row: Mapping[str, Any], unit: str) -> str:
    if row["lower"] is None or row["upper"] is None or row["lower"] == row["upper"]:
        return ""
    return f" ({_number(row['lower'], unit)} to {_number(row['upper'], unit)})"


def _number(value: float, unit: str) -> str:
    if unit == "pounds":
        return f"£{value:,.0f}"
    if unit == "per cent":
        return f"{value:.0f} %"
    return f"{value:,.0f} {unit}" if unit == "grants" else f"{value:.2f}" if unit != "months" else f"{value:.1f} months"
