"""Workbooks whose cells reach too far."""

import io

import openpyxl
import pytest

from dashboard.ingest import UnusableFile, check
from dashboard.ingest.reading import error_cells
from dashboard.ingest.reading.sheet_size import check_reach
from tests.ingest.dirty_files import workbook
from tests.ingest.workforce_file import people


def with_corner(value: str | None) -> bytes:
    """The faultless workbook with something in the last corner of its sheet."""
    book = openpyxl.load_workbook(io.BytesIO(workbook(people())))
    corner = book.active["XFD1048576"]
    corner.value, corner.number_format = value, "0.00"
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def test_a_value_in_the_last_corner_is_refused_before_room_is_made_for_it() -> None:
    """It would ask for half a terabyte and end the program."""
    with pytest.raises(UnusableFile, match=r"row 1,048,576, column 16,384"):
        check(with_corner("x"), file_name="workforce.xlsx")


def test_a_cell_that_is_only_formatted_does_no_harm() -> None:
    """People colour whole sheets."""
    assert check(with_corner(None), file_name="workforce_2026-Q3.xlsx").accepted


def test_no_cell_is_missed_between_two_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """However the sheet is cut."""
    for size in range(150, 200, 9):
        monkeypatch.setattr(error_cells, "CHUNK", size)
        monkeypatch.setattr(error_cells, "OVERLAP", 100)
        with pytest.raises(UnusableFile):
            check_reach("a.xlsx", CORNER)


CORNER = with_corner("x")
