"""Two columns that hold the same in every row: one of them was probably copied, or mapped, by mistake."""

from collections.abc import Iterator, Mapping
from itertools import combinations

import polars as pl

from dashboard.ingest.problem import Problem
from data_models import UploadTable

CODE = "same values"
FEWEST_ROWS, FEWEST_VALUES = 5, 3
"""Filled rows and different values from which on it is no chance."""
HEAD = 1_000
"""Rows looked at first: nearly all pairs differ there."""
KINDS = ("identifier", "text", "date", "money", "number", "classification")


def same_values(
    table: type[UploadTable], frame: pl.DataFrame, headers: Mapping[str, str], line: int
) -> tuple[Problem, ...]:
    """Ask about each two columns that hold the same; a file may be right about it, so it is a query.

    Parameters
    ----------
    table, frame
        The upload table and its typed rows.
    headers
        Column -> the file's header for it.
    line
        Spreadsheet line of the header.
    """
    head = frame.head(HEAD)
    alike = (pair for pair in _pairs(table, frame) if _same(head, *pair) and _same(frame, *pair))
    return tuple(_told(first, second, headers, line) for first, second in alike)


def _pairs(table: type[UploadTable], frame: pl.DataFrame) -> Iterator[tuple[str, str]]:
    """Yield columns that could hold the same: of one type, and both in the file."""
    groups: dict[str, list[str]] = {}
    for column in table.columns():
        if column.name in frame.columns and column.kind in KINDS:
            groups.setdefault(str(frame.schema[column.name].base_type()), []).append(column.name)
    for names in groups.values():
        yield from combinations(names, 2)


def _same(frame: pl.DataFrame, first: str, second: str) -> bool:
    one, other = (frame[name].cast(pl.String) for name in (first, second))
    return (
        one.len() - one.null_count() >= FEWEST_ROWS
        and one.equals(other, null_equal=True, check_names=False)
        and one.drop_nulls().n_unique() >= FEWEST_VALUES
    )


def _told(first: str, second: str, headers: Mapping[str, str], line: int) -> Problem:
    names = f"{headers.get(first, first)} ({first}) and {headers.get(second, second)} ({second})"
    words = f"{names} hold the same in every row: check that each is the column you meant."
    return Problem(line, second, None, "Bad file", words, code=CODE)
