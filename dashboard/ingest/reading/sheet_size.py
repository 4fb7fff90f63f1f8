"""How far a workbook's cells reach, before a reader makes room for the whole rectangle.

One stray value in the last corner of a sheet makes a rectangle of 17,000,000,000 cells; asking for that memory would end
the whole program, not only the upload.
"""

import io
import re
import zipfile

from dashboard.ingest.reading.error_cells import column_number, pieces
from dashboard.ingest.reading.open_document import spread
from dashboard.ingest.reading.sheet_walk import is_ordinary, walked
from dashboard.ingest.unusable import UnusableFile

NO_SHEETS = frozenset(
    {"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/theme/theme1.xml", "xl/calcChain.xml"}
)
MOST_CELLS = 20_000_000
MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
FILLED = re.compile(
    rb'<(?:[^\s<>:/]+:)?c\b[^<>]*?\br\s*=\s*["\']([A-Za-z]{1,9})([0-9]{1,18})["\'][^<>]*(?<!/)>(?=[^<]|<[^/])'
)
"""A cell with something in it: neither closed in itself nor closed at once, as different writers do for one that is only
formatted."""


def check_reach(name: str, data: bytes) -> None:
    """Refuse a workbook with a sheet whose filled cells span too large a rectangle.

    Raises
    ------
    UnusableFile
        Saying to delete what stands far away from the table.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if "content.xml" in archive.namelist():
            with archive.open("content.xml") as opened:
                for rows, columns in spread(opened):
                    _check(name, rows, columns)
        for sheet in archive.namelist():
            # A sheet may stand under any name: the list of relations says where, and a reader follows it.
            if sheet.startswith("xl/") and sheet not in NO_SHEETS:
                _check_sheet(name, archive, sheet)


def _check_sheet(name: str, archive: zipfile.ZipFile, sheet: str) -> None:
    rows = columns = 0
    for text in pieces(archive, sheet):
        if not is_ordinary(text):
            with archive.open(sheet) as opened:
                return _check(name, *walked(opened))
        for letters, number in set(FILLED.findall(text)):
            rows, columns = max(rows, int(number)), max(columns, column_number(letters))
    return _check(name, rows, columns)


def _check(name: str, rows: int, columns: int) -> None:
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise UnusableFile(
            f"{name} has a value far away from its table (the sheet reaches to row {rows:,}, column {columns:,}): delete "
            "everything outside the table, or save the sheet as CSV UTF-8."
        )
