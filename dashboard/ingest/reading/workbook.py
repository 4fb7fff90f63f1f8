"""The first sheet of a workbook -> rows of strings, written as a careful person would write them in a CSV."""

import datetime as dt
import io
import zipfile
import zlib

from python_calamine import CalamineError, CalamineWorkbook

from dashboard.ingest.reading.dialect import SAMPLE_RECORDS, Dialect, Score
from dashboard.ingest.reading.sheet_size import check_reach
from dashboard.ingest.reading.source import Source
from dashboard.ingest.unusable import UnusableFile

DAMAGE = (
    CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    IndexError,
    OSError,
    ValueError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
CellValue = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def workbook_rows(source: Source) -> list[list[str]]:
    """Read every row of the first sheet, from its line 1 on; a blank row is an empty list.

    Raises
    ------
    UnusableFile
        For a workbook that is damaged, has a password or has no sheet.
    """
    try:
        check_reach(source.name, source.data)
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(source.data))
        cells = workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except DAMAGE as error:
        raise UnusableFile(
            f"{source.name} cannot be opened as a workbook: open it in a spreadsheet program, remove any password, and "
            "save it as .xlsx or CSV UTF-8."
        ) from error
    return [_row([written(cell) for cell in row]) for row in cells]


def find_sheet_header(rows: list[list[str]], score: Score) -> Dialect:
    """Find the header among the first rows of a sheet; `header_start` counts rows here."""
    best = Dialect(",", (), 1, 0, 0.0)
    for place, row in enumerate(rows[:SAMPLE_RECORDS]):
        worth = score(row)
        if worth > best.score:
            best = Dialect(",", tuple(row), place + 1, place, worth)
    return best


def written(value: CellValue) -> str:
    """Write a cell's value as text: whole numbers without a point, dates as 2026-09-30, booleans as yes and no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def _row(cells: list[str]) -> list[str]:
    return cells if any(cells) else []
