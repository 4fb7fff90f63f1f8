"""The sheets to choose from."""

from dashboard.ingest.reading.sheets import sheet_names
from tests.ingest.dirty_files import archive
from tests.ingest.many_sheets import one, two
from tests.ingest.workforce_file import people, written


def test_a_workbook_names_its_sheets() -> None:
    """In its order, zipped or not."""
    assert sheet_names(two(), "staff.xlsx") == ("Notes", "July", "August")
    assert sheet_names(archive("staff.xlsx", two()), "staff.zip") == ("Notes", "July", "August")
    assert sheet_names(one(), "staff.xlsx") == ("Staff",)


def test_whatever_else_has_none() -> None:
    """A CSV, nothing at all, a picture, half a workbook."""
    for wrong in (written(people()).encode(), b"", b"\x89PNG\r\n", one()[:900]):
        assert sheet_names(wrong, "staff.csv") == ()
