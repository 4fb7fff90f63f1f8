"""CSV for people: nothing in it runs, and it reads back as it was."""

import csv
import datetime as dt
import io

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_models.safe_csv import cell_text, safe_cell, safe_csv, safe_frame


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\r=1", " =1", "\uff1d1+1", "=HYPERLINK(1)"]
)
def test_what_a_spreadsheet_would_run_is_written_as_text(text: str) -> None:
    """An apostrophe stands before it."""
    assert safe_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["-5", "+3.2", "-1e-05", "-", "12%", "-12%", "White", "a=b", "", "'quoted'"])
def test_what_no_spreadsheet_runs_is_left_alone(text: str) -> None:
    """Negative numbers stay numbers."""
    assert safe_cell(text) == text


@pytest.mark.parametrize(
    ("cell", "text"),
    [(None, ""), (float("nan"), ""), (True, "yes"), (2.0, "2"), (0.55, "0.55"), (dt.date(2026, 9, 30), "2026-09-30")],
)
def test_values_are_written_as_the_dictionary_asks(cell: object, text: str) -> None:
    """So that our own reader takes them."""
    assert cell_text(cell) == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), min_size=1, max_size=4))
def test_every_text_comes_back(cells: list[str]) -> None:
    """Take the guard off, and it is what it was."""
    header, row = csv.reader(io.StringIO(safe_csv([f"c{place}" for place in range(len(cells))], [cells])))

    assert header == [f"c{place}" for place in range(len(cells))]
    assert [cell if cell == given_cell else cell[1:] for cell, given_cell in zip(row, cells, strict=True)] == cells


def test_texts_of_a_frame_are_guarded_and_numbers_are_not() -> None:
    """A file name may be a formula too."""
    frame = pl.DataFrame({"file": ["=1+1.csv", "a.csv", None], "change": [-5, 3, None]})

    assert safe_frame(frame) == "file,change\n'=1+1.csv,-5\na.csv,3\n,\n"


def test_a_carriage_return_ends_no_line() -> None:
    """Whatever ends the lines: bare, it would cut its row in two."""
    text = safe_csv(["a", "b"], [["x\ry", "z"], ["p", "q"]])

    assert list(csv.reader(io.StringIO(text, newline=""))) == [["a", "b"], ["x\ry", "z"], ["p", "q"]]
    assert text.endswith("p,q\n")
