"""A reading of a portfolio as lines of text: a heading a section, a line a figure, and why there is none."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.disclosure import Figures
from dashboard.indicators import discover
from dashboard.preview.portfolio import Portfolio

MOST = 20
"""Rows and recipients that are named one by one; of more, the number of the others."""

REASONS = {"x": "not known", "z": "does not apply"}


def lines(portfolio: Portfolio) -> Iterator[str]:
    """Give the lines of a reading, of the newest year."""
    yield f"Grants awarded in the year to the end of {portfolio.quarter}.{without(portfolio)}"
    for place, (name, figures) in enumerate(portfolio.sections.items()):
        yield ""
        yield name
        if place == 0:
            yield from (f"  {line}" for line in remarks(portfolio))
        for one in figures:
            yield from _told(one, portfolio.quarter)


def without(portfolio: Portfolio) -> str:
    """Say that figures are without some rows; nothing where all could be read."""
    unread = portfolio.read.unread
    return (
        f" Every figure is without {unread.rows:,} of {unread.of:,} rows, which could not be read."
        if unread.rows
        else ""
    )


def remarks(portfolio: Portfolio, *, rows: bool = True) -> Iterator[str]:
    """Name what no figure can say: rows that could not be read, and recipients under several names or identifiers.

    Parameters
    ----------
    portfolio
        The reading.
    rows
        Whether each row is named; not where they stand beside it already.
    """
    read = portfolio.read
    if read.unread.rows:
        worth = f", and would come to £{read.unread.pounds:,.0f} as far as they say" if read.unread.pounds else ""
        yield f"{read.unread.rows:,} of {read.unread.of:,} rows could not be read. They are in no figure{worth}."
        yield from _some([f"  Row {one.row}: {one.message}" for one in read.unread.problems if rows], "problem")
    renamed = [
        f"{key} is called {listed(names)}: one recipient, counted by its identifier." for key, names in read.renamed
    ]
    yield from _some(renamed, "recipient")
    namesakes = [f"{name} stands for {listed(ids)}: counted as {len(ids)} recipients." for name, ids in read.namesakes]
    yield from _some(namesakes, "name")


def listed(names: Sequence[str]) -> str:
    """Write a list as prose."""
    return f"{', '.join(names[:-1])} and {names[-1]}"


def unread_row(portfolio: Portfolio) -> pd.DataFrame:
    """Give the rows that could not be read as one tidy row, so that programs see it before any figure."""
    unread = portfolio.read.unread
    note = " ".join(f"Row {one.row}: {one.message}" for one in unread.problems)
    row = {"indicator": "rows_not_read", "quarter": portfolio.quarter, "value": unread.rows, "denominator": unread.of}
    return pd.DataFrame([row | {"unit": "rows", "status": "", "note": note}])


def _some(said: Sequence[str], what: str) -> Iterator[str]:
    yield from said[:MOST]
    if len(said) > MOST:
        yield f"And {len(said) - MOST:,} more {what}s of the kind."


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
    if unit == "grants":
        return f"{value:,.0f} grant{'' if value == 1 else 's'}"
    return f"{value:.2f}" if unit != "months" else f"{value:.1f} months"
