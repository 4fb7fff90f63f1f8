"""Workbooks and archives as they come: sheets in every state, dates as texts and numbers, LibreOffice's own format."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl

from tests.ingest.dirty_files import Cell, Dirty, archive, clean, uk, workbook
from tests.ingest.open_documents import document, row
from tests.ingest.workforce_file import COLUMNS, people

NAME = "workforce_2026-Q3.xlsx"
EPOCH = dt.date(1899, 12, 30)
Put = Callable[[str, str], Any]


def typed(name: str, cell: str) -> object:
    """A cell as Excel would hold it."""
    if not cell:
        return None
    if name in {"fte", "salary"}:
        return float(cell)
    return dt.datetime.fromisoformat(cell) if name.endswith("_date") else cell


def put(sheet: Any, row: int = 1, column: int = 1, cell: Put = typed) -> None:
    """Write the faultless rows under their header, from some cell of a sheet on."""
    for place, name in enumerate(COLUMNS):
        sheet.cell(row, column + place, name)
        for line, person in enumerate(people(), start=row + 1):
            sheet.cell(line, column + place, cell(name, person[name]))


def book(arrange: Callable[[Any], object]) -> bytes:
    """A workbook with one empty sheet, arranged and saved."""
    made = openpyxl.Workbook()
    arrange(made)
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def merged(made: Any) -> None:
    """A title over merged cells, a note, and the header in row 5."""
    sheet = made.active
    sheet["A1"], sheet["A3"] = "Workforce return 2026", "Prepared by the people team"
    sheet.merge_cells("A1:F1")
    put(sheet, 5)


def groups(made: Any) -> None:
    """A row of merged group titles above the header."""
    sheet = made.active
    for place, title in ((1, "Who"), (5, "About"), (12, "Work")):
        sheet.cell(1, place, title)
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("E1:K1")
    put(sheet, 2)


def hidden(made: Any) -> None:
    """A hidden list of choices before the sheet with the data."""
    made.active.append(["Woman", "Man"])
    made.active.sheet_state = "hidden"
    put(made.create_sheet("Data"))
    made.active = 1


def after(*cells: tuple[str, object]) -> Callable[[Any], None]:
    """The faultless rows and then something in some cells."""

    def arrange(made: Any) -> None:
        put(made.active)
        for place, value in cells:
            made.active[place] = value
            if str(value).startswith("#"):
                made.active[place].data_type = "e"

    return arrange


def with_cells(cell: Put) -> Callable[[Any], None]:
    """The faultless rows with their cells written in another way."""
    return lambda made: put(made.active, cell=cell)


def a_date(write: Callable[[str], object]) -> Put:
    """Write dates in some way, and everything else as Excel would."""
    return lambda name, cell: write(cell) if name.endswith("_date") and cell else typed(name, cell)


def number(date: str) -> int:
    """The day number of a date."""
    return (dt.date.fromisoformat(date) - EPOCH).days


def inserted(row: int = 0, column: int = 0) -> Callable[[Any], None]:
    """The faultless rows with an empty row or column put in."""

    def arrange(made: Any) -> None:
        put(made.active)
        if row:
            made.active.insert_rows(row)
        if column:
            made.active.insert_cols(column)

    return arrange


def from_a_mac() -> bytes:
    """An archive as a Mac makes it, with its own leavings beside the file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("workforce_2026-Q3.csv", clean())
        packed.writestr("__MACOSX/._workforce_2026-Q3.csv", b"\0\5\x16\7")
        packed.writestr(".DS_Store", b"x")
    return held.getvalue()


def libre() -> list[list[object]]:
    """The faultless rows as LibreOffice would hold them."""
    rows = [
        [float(one[name]) if name in {"fte", "salary"} and one[name] else one[name] for name in COLUMNS]
        for one in people()
    ]
    return [list(COLUMNS), *rows]


def fine(name: str, make: Callable[[], bytes], file_name: str = NAME) -> Dirty:
    """A file that reads like the faultless one."""
    return Dirty(name, make, None, file_name)


def faulty(name: str, make: Callable[[], bytes], *cells: Cell) -> Dirty:
    """A workbook refused at these cells."""
    return Dirty(name, make, frozenset(cells), NAME)


WORKBOOKS = [
    fine("a header in row 5 under merged cells", lambda: book(merged)),
    fine("merged group titles above the header", lambda: book(groups)),
    fine("a table that starts at C4", lambda: book(lambda made: put(made.active, 4, 3))),
    fine("a hidden sheet first", lambda: book(hidden)),
    fine("a sheet to read first", lambda: book(lambda made: (made.active.append(["Read me"]), put(made.create_sheet("Data"))))),
    fine("dates as UK texts", lambda: book(with_cells(a_date(uk)))),
    fine("dates as bare numbers", lambda: book(with_cells(a_date(number)))),
    fine("dates with a time of day", lambda: book(with_cells(a_date(lambda date: dt.datetime.fromisoformat(date) + dt.timedelta(hours=13))))),
    fine("yes and no as booleans", lambda: book(with_cells(lambda name, cell: cell == "yes" if name == "international_recruit" else typed(name, cell)))),
    fine("an empty column in the middle", lambda: book(inserted(column=4))),
    fine("an empty row under the header", lambda: book(inserted(row=2))),
    fine("a total with a formula", lambda: book(after(("A8", "TOTAL"), ("N8", "=SUM(N2:N7)"), ("O8", 159500)))),
    fine("notes below", lambda: book(after(("A10", "Notes"), ("A11", "1. Staff as at 30 September")))),
    fine("hard spaces and zero-width spaces", lambda: book(after(("B2", "\xa02026-Q3\u200b")))),
    fine("an OpenDocument spreadsheet", lambda: document(libre()), "workforce_2026-Q3.ods"),
    fine("a zipped workbook", lambda: archive("workforce_2026-Q3.xlsx", workbook(people())), "files.zip"),
    fine("an archive from a Mac", from_a_mac, "Archive.zip"),
    faulty("a failed formula where a number must be", lambda: book(after(("O3", "#REF!"))), (3, "salary")),
    faulty("a failed formula where a blank would do", lambda: book(after(("K3", "#DIV/0!"))), (3, "team_id")),
    faulty("a fault under a table that starts at C4", lambda: book(lambda made: (put(made.active, 4, 3), made.active.cell(6, 3 + COLUMNS.index("fte"), "x"))), (6, "fte")),
]  # fmt: skip

SPOILT = {
    "an archive in an archive": archive("inner.zip", archive("workforce.csv", clean().encode())),
    "a text document of LibreOffice": document(libre(), kind="text"),
    "an OpenDocument sheet that swells": document(
        libre(),
        more=[
            row(
                cells=[
                    '<table:table-cell table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell>',
                ],
                repeated=1_000_000,
            )
        ],
    ),
}
"""Files that are refused whole."""
