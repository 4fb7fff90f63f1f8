"""What a spreadsheet may be given."""

import csv
import io

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.ingest.safe_csv import safe_csv


def cells(content: bytes) -> list[list[str]]:
    """The rows of a CSV as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("formula", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_formula_is_run(formula: str) -> None:
    """A cell that would be one becomes text."""
    assert cells(safe_csv(pl.DataFrame({"a": [formula]})))[1] == [f"'{formula}"]


def test_numbers_stay_numbers() -> None:
    """A sign before digits is no formula; blank cells stay blank; the encoding is marked for Excel."""
    content = safe_csv(pl.DataFrame({"a": ["-5", "+3.5%", "é"], "b": [None, 1, 2]}))

    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    assert cells(content) == [["a", "b"], ["-5", ""], ["+3.5%", "1"], ["é", "2"]]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1), min_size=1, max_size=5))
def test_every_text_comes_back(texts: list[str]) -> None:
    """But for the apostrophe that makes a formula harmless."""
    read = [row[0] for row in cells(safe_csv(pl.DataFrame({"a": texts, "b": "x"})))[1:]]

    assert [
        one.removeprefix("'") if one[:1] == "'" != text[:1] else one for one, text in zip(read, texts, strict=True)
    ] == texts
