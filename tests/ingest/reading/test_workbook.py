"""One sheet of a workbook."""

import datetime as dt
import io
from collections.abc import Sequence

import openpyxl
import pytest

from dashboard.ingest import check
from dashboard.ingest.reading.source import read_source
from dashboard.ingest.reading.workbook import read_sheet, written
from dashboard.ingest.unusable import UnusableFile
from tests.ingest.dirty_files import archive, workbook
from tests.ingest.workforce_file import COLUMNS, people, spoilt
from tests.ingest.workforce_file import written as as_csv


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (31000.0, "31000"),
        (0.8, "0.8"),
        (True, "yes"),
        (dt.date(2026, 9, 30), "2026-09-30"),
        (dt.datetime(2026, 9, 30), "2026-09-30"),  # noqa: DTZ001 - a workbook knows no time zones
        (dt.datetime(2026, 9, 30, 14, 5), "2026-09-30 14:05:00"),  # noqa: DTZ001 - the same
        (12, "12"),
        ("S-01", "S-01"),
        ("", ""),
    ],
)
def test_a_cell_is_written_as_a_careful_person_would(value: object, text: str) -> None:
    """Whole numbers without a point, dates as ISO, booleans as yes and no."""
    assert written(value) == text  # type: ignore[arg-type]


def header(cells: Sequence[str]) -> float:
    """Know the header of the workforce."""
    return float(list(cells) == list(COLUMNS))


def book(*sheets: tuple[str, list[list[object]]], hidden: str = "") -> bytes:
    """A workbook of several sheets."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets:
        sheet = made.create_sheet(name)
        sheet.sheet_state = "hidden" if name == hidden else "visible"
        for row in rows:
            sheet.append(row)
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def test_the_first_visible_sheet_with_a_header_is_read_unless_one_is_named() -> None:
    """Instructions in front are passed over, and what was not read is named."""
    made = book(("Notes", [["Read me"]]), ("Old", [list(COLUMNS)]), ("Now", [list(COLUMNS)]), hidden="Old")
    source = read_source(made, "a.xlsx")

    assert (read_sheet(source, header).name, read_sheet(source, header).others) == ("Now", ("Notes", "Old"))
    assert read_sheet(source, header, " old ").name == "Old"
    with pytest.raises(UnusableFile, match="choose one of Notes, Old, Now"):
        read_sheet(source, header, "Then")


def test_blank_rows_keep_their_place() -> None:
    """So that a line is the line a spreadsheet shows."""
    found = read_sheet(read_source(workbook(people(), above=2), "a.xlsx"), header)

    assert found.rows[2] == list(COLUMNS)
    assert found.dialect.header_line == 3


def test_the_verdict_is_that_of_the_csv() -> None:
    """Same rows, same columns, same words."""
    rows = people()
    rows[1] |= {"fte": "x", "grade": "Boss"}
    made = check(workbook(rows), file_name="workforce.xlsx")
    text = check(as_csv(rows).encode(), file_name="workforce.csv")

    assert made.problems == text.problems
    assert len(made.problems) == 2
    assert spoilt(1, fte="x", grade="Boss") == as_csv(rows)


def test_an_archive_with_a_workbook_in_name_only_is_refused() -> None:
    """One sentence, no traceback."""
    with pytest.raises(UnusableFile, match="cannot be opened"):
        read_sheet(read_source(archive("xl/workbook.xml", b"<x/>"), "a.xlsx"), header)
