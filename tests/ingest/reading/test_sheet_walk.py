"""Sheets whose XML is out of the ordinary, so that patterns would be deceived."""

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from dashboard.ingest import UnusableFile, check
from dashboard.ingest.reading.sheet_walk import is_ordinary, walked
from tests.ingest.dirty_files import workbook
from tests.ingest.workforce_file import people

SHEET = "xl/worksheets/sheet1.xml"


def edited(change: Callable[[str], str], *, moved: bool = False) -> bytes:
    """The faultless workbook with its sheet changed, and under another name where `moved`."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(people()))) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == SHEET:
                text = change(text.decode()).encode()
            if moved:
                text = text.replace(b"worksheets/sheet1.xml", b"other/place.bin")
            new.writestr("xl/other/place.bin" if moved and name == SHEET else name, text)
    return held.getvalue()


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace('<c r="J3"', '<c r="J3" r="A99999999"'),
        lambda text: text.replace('<c r="J3"', '<c r="&#65;99999999"'),
        lambda text: text.replace('<c r="J3"', '<c cm=">" r="A99999999"'),
        lambda text: text.replace('<c r="J3"', f'<c cm="1"{" " * 6000}r="A99999999"'),
        lambda text: text.replace('<row r="3"', '<row r="99999999"').replace('<c r="J3"', "<c"),
        lambda text: re.sub(r'(<c[^>]*?) r="[^"]*"', r"\1", text).replace('<row r="3"', '<row r="99999999"'),
    ],
    ids=["twice", "as a number", "behind a sign", "far behind", "of its row", "of rows alone"],
)
def test_a_place_that_is_hidden_from_patterns_is_refused(change: Callable[[str], str]) -> None:
    """The reader would make room for billions of cells, and the whole program would end."""
    with pytest.raises(UnusableFile):
        check(edited(change), file_name="workforce_2026-Q3.xlsx")


def test_a_sheet_under_another_name_is_looked_at_too() -> None:
    """The reader follows the list of relations, wherever it leads."""
    with pytest.raises(UnusableFile, match="far away"):
        check(
            edited(lambda text: text.replace('r="J3"', 'r="J99999999"'), moved=True), file_name="workforce_2026-Q3.xlsx"
        )


def test_ordinary_cells_are_told_from_others() -> None:
    """A tag that is cut off at the end of a piece is left to the next piece."""
    assert is_ordinary(b'<row r="1"><c r="A1" s="2" t="s"><v>1</v></c><c r="B1"/><x:c r="C1">')
    assert is_ordinary(b'<c r="A1"/><c s="2')
    assert not is_ordinary(b'<c s="1"><v>1</v></c>')
    assert not is_ordinary(b"<\x00c\x00")


def test_cells_without_a_place_stand_beside_each_other() -> None:
    """As writers leave it out who count for themselves."""
    sheet = (
        b"<s><row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c/><c r='D5'><v>1</v></c><c/></row><row r='9'/></s>"
    )

    assert walked(io.BytesIO(sheet)) == (5, 4)
