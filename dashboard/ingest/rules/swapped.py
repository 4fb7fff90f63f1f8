"""Columns that stand under each other's header, told by what they hold."""

from collections.abc import Mapping

import polars as pl

from dashboard.ingest.problem import Problem
from data_models import CLASSIFICATIONS, Classification, UploadTable

MOST, FITTING = 0.5, 0.9
"""Share of a column's rows that must be refused, and share of those that must fit the other column."""
LOOKED_AT = 1_000
SHORTEST = 3
"""Letters of a cell from which on it can tell a list: single letters are codes of too many."""


def swapped_columns(
    table: type[UploadTable], faults: pl.DataFrame, rows: int, headers: Mapping[str, str], line: int
) -> tuple[Problem, ...]:
    """Name each column whose cells are codes of another column of the table.

    Parameters
    ----------
    table
        The upload table.
    faults
        Cells that could not be read, columns of `faults.SCHEMA`.
    rows
        Number of rows read.
    headers
        Column -> the file's header for it.
    line
        Spreadsheet line of the header.
    """
    refused = faults.filter(pl.col("code") == "not on the list").group_by("column", maintain_order=True)
    lists = {column.name: CLASSIFICATIONS[column.classification or ""] for column in table.columns()
             if column.kind == "classification"}  # fmt: skip
    likely = [(str(name), cells["value"]) for (name,), cells in refused if cells.height > MOST * rows]
    fits = [(name, other) for name, values in likely if (other := _fits(name, values, lists))]
    return tuple(_told(name, other, headers, line) for name, other in fits)


def _fits(name: str, values: pl.Series, lists: Mapping[str, Classification]) -> str | None:
    different = values.unique().drop_nulls().head(LOOKED_AT).to_list()
    own = lists[name]
    if any(len(cell) < SHORTEST for cell in different):
        return None
    for other, listed in lists.items():
        if listed is not own and sum(listed.code_of(cell) is not None for cell in different) >= FITTING * len(
            different
        ):
            return other
    return None


def _told(name: str, other: str, headers: Mapping[str, str], line: int) -> Problem:
    words = f"{headers.get(name, name)} holds what belongs in {other}: the columns are swapped, or a header is wrong."
    return Problem(line, name, None, "Bad file", words, code="swapped column")
