"""One sheet of a workbook -> rows of strings, written as a careful person would write them in a CSV."""

import datetime as dt
import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, replace

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from dashboard.ingest.reading.dialect import SAMPLE_RECORDS, Dialect, Score, best_header
from dashboard.ingest.reading.error_cells import error_cells
from dashboard.ingest.reading.hidden_rows import hidden_rows
from dashboard.ingest.reading.merged_cells import Range
from dashboard.ingest.reading.sheet_size import check_reach
from dashboard.ingest.reading.shown_numbers import shown_numbers
from dashboard.ingest.reading.source import Source
from dashboard.ingest.unusable import UnusableFile

DAMAGE = (
    CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    LookupError,
    OSError,
    ValueError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
CellValue = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook.

    Parameters
    ----------
    name, others
        Its name, and those of the other sheets.
    rows
        Its cells from line 1 on; a blank row is an empty list.
    dialect
        Where its header is.
    merged
        Its merged ranges.
    hidden
        Spreadsheet lines of its hidden rows.
    """

    name: str
    others: tuple[str, ...]
    rows: list[list[str]]
    dialect: Dialect
    merged: tuple[Range, ...] = ()
    hidden: frozenset[int] = frozenset()


def read_sheet(source: Source, score: Score, wanted: str | None = None) -> Sheet:
    """Read the wanted sheet, else the first visible one that has a header, else the first.

    Raises
    ------
    UnusableFile
        For a workbook that is damaged, has a password or has no sheet of that name.
    """
    try:
        check_reach(source.name, source.data)
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(source.data))
        return _chosen(source, workbook, score, wanted)
    except DAMAGE as error:
        raise UnusableFile(
            f"{source.name} cannot be opened as a workbook: open it in a spreadsheet program, remove any password, and "
            "save it as .xlsx or CSV UTF-8."
        ) from error


def _chosen(source: Source, workbook: CalamineWorkbook, score: Score, wanted: str | None) -> Sheet:
    file = source.name
    names = workbook.sheet_names
    visible = [sheet.name for sheet in workbook.sheets_metadata if sheet.visible is SheetVisibleEnum.Visible]
    first = None
    for name in _named(file, names, wanted) if wanted is not None else visible or names:
        rows = _rows(workbook, name, source.data)
        dialect = find_sheet_header(rows, score)
        found = Sheet(name, tuple(other for other in names if other != name), rows, dialect)
        if dialect.score:
            merged = tuple(workbook.get_sheet_by_name(name).merged_cell_ranges or ())
            return replace(found, merged=merged, hidden=hidden_rows(source.data, name))
        first = first or found
    if first is None:
        raise UnusableFile(f"{file} has no sheet of cells: save the table as CSV UTF-8.")
    return first


def _named(file: str, names: list[str], wanted: str) -> list[str]:
    found = [name for name in names if name.strip().casefold() == wanted.strip().casefold()]
    if not found:
        raise UnusableFile(f"{file} has no sheet called {wanted}: choose one of {', '.join(names)}.")
    return found[:1]


def _rows(workbook: CalamineWorkbook, name: str, data: bytes) -> list[list[str]]:
    sheet = workbook.get_sheet_by_name(name)
    margin = [""] * (sheet.start or (0, 0))[1]  # empty columns on the left are not among the cells of a row
    rows = [margin + row if (row := _row(cells)) else [] for cells in sheet.iter_rows()]
    for (line, column), shown in (shown_numbers(data, name) | error_cells(data, name)).items():
        _put(rows, line, column, shown)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _row(cells: list[CellValue]) -> list[str]:
    """Write a row's cells, or nothing at all where a row is blank: a stray cell at the end of a sheet lies under a million."""
    found = [written(cell) for cell in cells] if any(cell != "" for cell in cells) else []
    return found if any(cell.strip() for cell in found) else []


def _put(rows: list[list[str]], line: int, column: int, shown: str) -> None:
    if line < len(rows):
        rows[line] += [""] * (column + 1 - len(rows[line]))
        rows[line][column] = shown


def find_sheet_header(rows: list[list[str]], score: Score) -> Dialect:
    """Find the header among the first rows of a sheet; `header_start` counts rows here."""
    return best_header(enumerate(rows[:SAMPLE_RECORDS]), ",", 0, score)


def written(value: CellValue) -> str:
    """Write a cell's value as text: whole numbers without a point, dates as 2026-09-30, booleans as yes and no."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)
