"""Workbooks of several sheets."""

import io
from collections.abc import Mapping, Sequence

import openpyxl

from tests.ingest.workforce_file import COLUMNS, Row, people

NOTES = [["Nothing", "here"]]


def many_sheets(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """Write a workbook, sheet by sheet."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([cell or None for cell in row])
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def staff(rows: list[Row]) -> list[Sequence[str]]:
    """People as a sheet has them, with their header."""
    return [COLUMNS, *([row[name] for name in COLUMNS] for row in rows)]


def two() -> bytes:
    """Six people on the first sheet with a table, three on another."""
    return many_sheets({"Notes": NOTES, "July": staff(people()), "August": staff(people(3))})


def one() -> bytes:
    """A workbook of one sheet."""
    return many_sheets({"Staff": staff(people())})
