"""The agreed shape of every answer."""

import polars as pl

from dashboard.indicators.answer import FIGURE, NOBODY, Impossible, answer, nobody
from dashboard.indicators.declared_table import DeclaredTable

TABLE = DeclaredTable((), "racially_minoritised")


def estimates(**columns: list[float | None]) -> pl.DataFrame:
    """Three rows of estimates, all shown unless told otherwise."""
    given = {name: [1.0, 2.0, 3.0] for name in FIGURE} | columns
    cells = {"quarter": ["2026-Q3"] * 3, "racially_minoritised": ["yes", "no", "Unknown"], "as_at": ["2026-Q1"] * 3}
    return pl.DataFrame(cells | given)


def test_the_columns_are_the_agreed_ones() -> None:
    """Keys, numbers, status, note and date, in that order, whatever else the estimator worked with."""
    frame = answer(estimates(scratch=[0.0, 0.0, 0.0]), TABLE, note="A note.")

    assert frame.columns == ["quarter", "racially_minoritised", *FIGURE, "status", "note", "as_at"]
    assert frame["note"].to_list() == ["A note."] * 3


def test_what_has_no_value_is_hidden_whole_and_without_words() -> None:
    """Parts of a hidden figure would tell it."""
    hidden = answer(estimates(value=[None, 2.0, 3.0]), TABLE, note="A note.").row(0, named=True)

    assert {hidden[name] for name in FIGURE} == {None}
    assert (hidden["status"], hidden["note"]) == ("c", "")


def test_the_first_case_that_holds_counts_and_empties_the_figure() -> None:
    """Cases are read in order, and even a value that was worked out is not shown."""
    second = Impossible(pl.col("racially_minoritised") != "yes", "x", "Second.")
    frame = answer(estimates(denominator=[1, 0, 3]), TABLE, nobody("denominator"), second)

    assert frame["status"].to_list() == ["", "z", "x"]
    assert frame["note"].to_list() == ["", NOBODY, "Second."]
    assert frame["value"].to_list() == [1.0, None, None]


def test_an_unknown_denominator_is_not_nought() -> None:
    """A hidden count is hidden, not nobody."""
    assert answer(estimates(value=[None] * 3, base=[None] * 3), TABLE, nobody("base"))["status"].to_list() == ["c"] * 3
