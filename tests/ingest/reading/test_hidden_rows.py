"""Rows that a workbook hides."""

import io

import openpyxl

from dashboard.ingest.reading.hidden_rows import hidden_rows, with_hidden
from dashboard.ingest.reading.landing import land_rows


def book() -> bytes:
    """A sheet with a hidden row in the table, and one under it."""
    made = openpyxl.Workbook()
    made.active.title = "Staff"
    for line in range(1, 9):
        made.active.append([f"a{line}"])
    made.active.row_dimensions[3].hidden = True
    made.active.row_dimensions[8].hidden = True
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def test_hidden_rows_are_found() -> None:
    """By their spreadsheet line; another sheet has none."""
    assert hidden_rows(book(), "Staff") == {3, 8}
    assert hidden_rows(book(), "Other") == frozenset()


def test_it_is_said_that_they_were_read() -> None:
    """Whoever filtered a table sees fewer rows than the file has."""
    landed = land_rows([["x"], ["y"], ["z"]], ("id",), 1)
    (said,) = with_hidden(landed, frozenset({3, 8})).notices

    assert (said.row, said.count, said.code) == (3, 1, "hidden rows")
    assert with_hidden(landed, frozenset({8})) == landed
