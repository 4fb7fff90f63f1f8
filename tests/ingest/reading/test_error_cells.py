"""Failed formulas of a workbook are seen, whichever sheet they are on and whatever program wrote it."""

import io

import openpyxl

from dashboard.ingest import check
from dashboard.ingest.reading.error_cells import UNREAD, column_number, error_cells
from tests.ingest.dirty_files import COLUMNS, workbook
from tests.ingest.open_documents import document
from tests.ingest.workforce_file import people, spoilt


def with_errors(**cells: str) -> bytes:
    """The faultless workbook with failed formulas in some cells, and a sheet before it."""
    book = openpyxl.load_workbook(io.BytesIO(workbook(people())))
    for place, shown in cells.items():
        book.active[place] = shown
        book.active[place].data_type = "e"
    book.create_sheet("Read me", 0).append(["Nothing here"])
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def test_each_is_given_with_what_excel_shows() -> None:
    """By row and column of its own sheet, and of no other."""
    data = with_errors(K3="#REF!", Q4="#N/A")

    assert error_cells(data, "Sheet") == {(2, 10): "#REF!", (3, 16): "#N/A"}
    assert error_cells(data, "Read me") == {}
    assert error_cells(data, "No such sheet") == {}


def test_a_formula_that_was_never_worked_out_is_no_blank() -> None:
    """Programs that cannot calculate leave formulas without results; a result of no text is a blank."""
    book = openpyxl.load_workbook(io.BytesIO(workbook(people())))
    book.active["K3"] = "=A1+1"
    held = io.BytesIO()
    book.save(held)
    empty = b'<row><c r="B2" t="str"><f>IF(1,"","")</f><v></v></c><c r="C2"><f>1+1</f><v>2</v></c></row>'

    assert error_cells(held.getvalue(), "Sheet") == {(2, 10): "=A1+1"}
    assert UNREAD.findall(empty) == []
    report = check(held.getvalue(), file_name="workforce_2026-Q3.xlsx")
    assert [(one.row, one.column) for one in report.problems] == [(3, "team_id")]


def test_other_workbooks_have_none() -> None:
    """An OpenDocument spreadsheet has no such parts."""
    assert error_cells(document([["a"], ["b"]]), "Sheet1") == {}


def test_a_workbook_gets_the_verdict_of_the_same_csv() -> None:
    """A failed formula in a cell that may be blank is a fault, and not a blank nobody hears of."""
    place = f"{'ABCDEFGHIJKLMNOPQRS'[COLUMNS.index('team_id')]}3"
    book = check(with_errors(**{place: "#REF!"}), file_name="workforce_2026-Q3.xlsx")
    text = check(spoilt(1, team_id="#REF!").encode(), file_name="workforce_2026-Q3.csv")

    assert [(one.row, one.column, one.message) for one in book.problems] == [
        (one.row, one.column, one.message) for one in text.problems
    ]
    assert [(one.row, one.column) for one in book.problems] == [(3, "team_id")]


def test_columns_are_counted_as_spreadsheets_letter_them() -> None:
    """Two letters follow one."""
    assert [column_number(letters) for letters in (b"A", b"z", b"AA", b"XFD")] == [1, 26, 27, 16384]
