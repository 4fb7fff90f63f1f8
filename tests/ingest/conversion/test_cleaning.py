"""Taking away what cannot be seen."""

import polars as pl
import pytest

from dashboard.ingest.conversion.cleaning import cleaned, is_blank_mark


@pytest.mark.parametrize("cell", ["  a b ", "a\xa0b", "a\u2009 b\u200b", "\ufeffa b", "a\tb", "a\u00ad b"], ids=ascii)
def test_cells_that_look_the_same_become_the_same(cell: str) -> None:
    """Spaces of every kind are one space; marks of no width are none."""
    assert cleaned(pl.Series([cell])).to_list() == ["a b"]


def test_every_dash_is_the_plain_one() -> None:
    """Minus signs included."""
    assert cleaned(pl.Series(["16\u201324", "\u22125"])).to_list() == ["16-24", "-5"]


def test_marks_for_nothing_are_known() -> None:
    """What people and programs write for no value; a nought is a value."""
    cells = pl.Series(["", "N/A", "#N/A", "-", "None", "NULL", "nan", "0", "no", "nil"])

    assert is_blank_mark(cells).to_list() == [True] * 7 + [False] * 3


def test_a_raised_digit_is_no_digit_of_the_number() -> None:
    """31000 with the mark of note 1 is not 310001, and a half is not 12."""
    assert cleaned(pl.Series(["31000\xb9", "\xbd", "\u2460", "\u2082"])).to_list() == ["31000^", "^", "^", "^"]
