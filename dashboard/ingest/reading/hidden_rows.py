"""Rows that a workbook hides: a filter was left on, or somebody hid them; they are read, and that is said."""

import io
import re
import zipfile
from dataclasses import replace

import polars as pl

from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.error_cells import path_of, pieces
from dashboard.ingest.reading.landing import Landed

ROW = re.compile(rb'<(?:\w+:)?row\b(?=[^<>]*\bhidden\s*=\s*["\'](?:1|true)["\'])[^<>]*\br\s*=\s*["\']([0-9]{1,7})["\']')


def hidden_rows(data: bytes, sheet: str) -> frozenset[int]:
    """Give the spreadsheet lines of a sheet's hidden rows; anything but an .xlsx file tells of none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        path = path_of(archive, sheet)
        if path is None:
            return frozenset()
        return frozenset(int(line) for piece in pieces(archive, path) for line in ROW.findall(piece))


def with_hidden(landed: Landed, hidden: frozenset[int]) -> Landed:
    """Say which rows were read although the workbook hides them."""
    lines = landed.lines.filter(landed.lines.is_in(pl.Series(sorted(hidden), dtype=pl.Int64).implode()))
    if not len(lines):
        return landed
    words = (
        f"The workbook hides {len(lines)} rows, the first of them row {lines[0]}, and they were read too: delete them if "
        "they do not belong to the table."
    )
    said = Problem(int(lines[0]), None, None, "Bad file", words, len(lines), "hidden rows")
    return replace(landed, notices=(*landed.notices, said))
