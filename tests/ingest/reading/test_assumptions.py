"""What was assumed is said."""

from dashboard.ingest.reading.assumptions import assumed, other_sheets
from dashboard.ingest.reading.dialect import Dialect
from dashboard.ingest.reading.source import Source
from dashboard.ingest.reading.workbook import Sheet


def test_windows_text_is_said_and_unicode_is_not() -> None:
    """Its bytes do not say what they are."""
    assert [notice.code for notice in assumed(Source("a.csv", "é".encode("cp1252"), ""))] == ["windows text"]
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "ascii"):
        assert assumed(Source("a.csv", ("e" if encoding == "ascii" else "é").encode(encoding), "")) == ()


def test_sheets_that_were_not_read_are_named() -> None:
    """One sheet alone needs no word."""
    sheet = Sheet("Staff", ("Notes", "2025"), [], Dialect(",", (), 1, 0, 0.0))

    assert "Notes, 2025" in other_sheets(sheet)[0].message
    assert other_sheets(Sheet("Staff", (), [], sheet.dialect)) == ()
