"""The one way we write CSV for people: a spreadsheet runs nothing of it, and our own reader reads it back."""

import csv
import datetime as dt
import re
from collections.abc import Iterable, Sequence
from io import StringIO

import polars as pl

GUARD = "'"
STARTS_FORMULA = re.compile(r"^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")
"""Beginnings that some spreadsheet takes for a formula (OWASP, CSV injection)."""
HARMLESS = re.compile(r"^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?$|^-+$")
"""Numbers, and dashes that stand for nothing: no spreadsheet runs them."""
GUARDED = r"^'(?:\s*[=+\-@\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}]|[\t\r\n])"
"""The same beginnings behind our guard, for the reader (syntax of Rust's regular expressions)."""


def safe_csv(header: Sequence[str], rows: Iterable[Sequence[object]], *, newline: str = "\n") -> str:
    r"""Write a header and rows as CSV.

    Parameters
    ----------
    header
        Column names.
    rows
        Cells of any type: see `cell_text`.
    newline
        End of each line; `\r\n` for a file that people open with a double click.
    """
    text = StringIO()
    plain = csv.writer(text, lineterminator=newline)
    quoted = csv.writer(text, lineterminator=newline, quoting=csv.QUOTE_ALL)
    for row in (header, *rows):
        cells = [safe_cell(cell) for cell in row]
        # Python leaves a carriage return bare where lines end otherwise, and every reader takes it for the end of a line.
        (quoted if any("\r" in cell for cell in cells) else plain).writerow(cells)
    return text.getvalue()


def safe_frame(frame: pl.DataFrame) -> str:
    """Write a frame as CSV in polars' own forms, its texts guarded like any other."""
    texts = [name for name, kind in frame.schema.items() if kind == pl.String]
    guarded = [frame[name].map_elements(safe_cell, return_dtype=pl.String, skip_nulls=True) for name in texts]
    return frame.with_columns(guarded).write_csv()


def safe_cell(cell: object) -> str:
    """Write one cell; a text that a spreadsheet would run begins with an apostrophe."""
    text = cell_text(cell)
    return GUARD + text if STARTS_FORMULA.match(text) and not HARMLESS.match(text) else text


def cell_text(cell: object) -> str:
    """Write a value as the data dictionary asks: blank for nothing, yes and no, 2026-09-30, whole numbers without a point."""
    if cell is None or cell != cell:  # noqa: PLR0124 - a number that is none is not equal to itself
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return cell.isoformat() if isinstance(cell, dt.date) else str(cell)
