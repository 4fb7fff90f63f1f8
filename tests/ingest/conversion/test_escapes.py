"""Codes of web pages and workbooks in text."""

import polars as pl
import pytest

from dashboard.ingest.conversion.converted import Reading
from dashboard.ingest.conversion.escapes import unescaped, without_escapes
from tests.ingest.conversion.columns_of import TEXT, convert, values


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("R&amp;D", "R&D"), ("caf&eacute;", "café"), ("It&#39;s", "It's"), ("a&amp;amp;b", "a&b"), ("two&nbsp;words", "two words"),
        ("a_x000D_\nb", "a \nb"), ("Marks & Co", "Marks & Co"), ("this & that; more", "this & that; more"), ("A&E;", "A&E;"),
    ],
)  # fmt: skip
def test_a_code_is_read_as_what_it_stands_for(cell: str, meant: str) -> None:
    """And an ampersand that begins no code stays."""
    assert without_escapes(pl.Series([cell])).to_list() == [meant]
    assert unescaped("&lt;b&gt;") == "<b>"


def test_it_is_said() -> None:
    """A cell that is changed is never changed without a word."""
    assert values(TEXT, "R&amp;D") == ["R&D"]
    assert convert(TEXT, "R&amp;D").readings[Reading.ESCAPED] == 1


def test_a_formula_does_not_hide_behind_a_code() -> None:
    """It is looked for after the codes are undone."""
    assert convert(TEXT, "&#61;HYPERLINK(1)").faults["code"].to_list() == ["formula"]
