"""Dates that stand under each other's header, told by their order."""

from collections.abc import Iterator, Mapping

import polars as pl

from dashboard.ingest.problem import Problem
from data_models import UploadTable

MOST = 0.5
"""Share of the rows with a date that must be the wrong way round."""
FEWEST = 2
"""Rows that must be: one may be a slip."""


def swapped_dates(
    table: type[UploadTable], frame: pl.DataFrame, headers: Mapping[str, str], line: int
) -> tuple[Problem, ...]:
    """Name each two dates of which the later comes first in most rows, or of which only the later is there.

    Parameters
    ----------
    table, frame
        The upload table and its typed rows.
    headers
        Column -> the file's header for it.
    line
        Spreadsheet line of the header.
    """
    return tuple(
        _told(earlier, later, headers, line) for earlier, later in _pairs(table) if _swapped(frame, earlier, later)
    )


def _pairs(table: type[UploadTable]) -> Iterator[tuple[str, str]]:
    """Yield the dates that a rule of the table puts in an order, each two once."""
    kinds = {column.name: column.kind for column in table.columns()}
    for rule in table.rules():
        if "_not_before_" in rule.code:
            later, earlier = rule.columns[0], rule.columns[1]
            if kinds[later] == kinds[earlier] == "date":
                yield earlier, later


def _swapped(frame: pl.DataFrame, earlier: str, later: str) -> bool:
    if not {earlier, later} <= set(frame.columns):
        return False
    first, last = pl.col(earlier), pl.col(later)
    dated, wrong = frame.select(
        (first.is_not_null() | last.is_not_null()).sum().alias("dated"),
        ((last < first).fill_null(value=False) | (first.is_null() & last.is_not_null())).sum().alias("wrong"),
    ).row(0)
    backwards = frame.select((last < first).sum()).item()
    return bool(backwards) and wrong >= FEWEST and wrong > MOST * dated


def _told(earlier: str, later: str, headers: Mapping[str, str], line: int) -> Problem:
    names = f"{headers.get(earlier, earlier)} and {headers.get(later, later)}"
    words = f"{names} are swapped: most rows have the later date under {earlier} ({later} belongs after it)."
    return Problem(line, earlier, None, "Bad file", words, code="swapped column")
