"""The first sheet of a workbook."""

import datetime as dt

import pytest

from dashboard.ingest import check
from dashboard.ingest.reading.source import read_source
from dashboard.ingest.reading.workbook import find_sheet_header, workbook_rows, written
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


def test_blank_rows_keep_their_place() -> None:
    """So that a line is the line a spreadsheet shows."""
    rows = workbook_rows(read_source(workbook(people(), above=2), "a.xlsx"))

    assert rows[2] == list(COLUMNS)
    assert find_sheet_header(rows, lambda cells: float(cells == list(COLUMNS))).header_line == 3


def test_the_verdict_is_that_of_the_csv() -> None:
    """Same rows, same columns, same words."""
    rows = people()
    rows[1] |= {"fte": "x", "grade": "Boss"}
    book = check(workbook(rows), file_name="workforce.xlsx")
    text = check(as_csv(rows).encode(), file_name="workforce.csv")

    assert book.problems == text.problems
    assert len(book.problems) == 2
    assert spoilt(1, fte="x", grade="Boss") == as_csv(rows)


def test_an_archive_with_a_workbook_in_name_only_is_refused() -> None:
    """One sentence, no traceback."""
    with pytest.raises(UnusableFile, match="cannot be opened"):
        workbook_rows(read_source(archive("xl/workbook.xml", b"<x/>"), "a.xlsx"))
