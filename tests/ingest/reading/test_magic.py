"""Telling kinds of file by their bytes."""

import io
import zipfile

import pytest

from dashboard.ingest.reading import magic
from dashboard.ingest.reading.source import read_source
from dashboard.ingest.unusable import UnusableFile
from tests.ingest.dirty_files import archive, workbook
from tests.ingest.workforce_file import people


def test_the_name_does_not_matter() -> None:
    """A workbook is one whatever it is called, and so is text."""
    assert magic.kind_of(read_source(workbook(people()), "a.csv")) == "workbook"
    assert magic.kind_of(read_source(b"a,b\n1,2\n", "a.xlsx")) == "text"


def test_an_archive_that_swells_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sizes in its directory are enough to refuse it."""
    monkeypatch.setattr(magic, "LARGEST_UNZIPPED", 1000)
    bomb = archive("xl/workbook.xml", b"0" * 2000)

    with pytest.raises(UnusableFile, match="unpacks to more"):
        magic.kind_of(read_source(bomb, "a.xlsx"))


def test_a_byte_order_mark_hides_nothing() -> None:
    """A web page with a mark is still a web page."""
    with pytest.raises(UnusableFile, match="web page"):
        magic.kind_of(read_source(b"\xef\xbb\xbf<html></html>", "a.csv"))


def test_a_damaged_list_of_parts_is_told() -> None:
    """What says which kind of document it is may be damaged itself, and every library has an error of its own for that."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", magic.SPREADSHEET * 9)
    data = bytearray(held.getvalue())
    start = data.index(b"mimetype") + len("mimetype")
    data[start : start + 4] = b"\xff" * 4

    with pytest.raises(UnusableFile, match="damaged"):
        magic.kind_of(read_source(bytes(data), "a.ods"))
