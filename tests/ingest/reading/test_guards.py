"""The apostrophes of our own exports."""

import polars as pl
import pytest

from dashboard.ingest.reading.guards import may_have_guards, without_guards
from dashboard.ingest.reading.landing import Landed


def landed(*cells: str | None) -> Landed:
    """One column of cells."""
    frame = pl.DataFrame({"c0": list(cells)}, schema={"c0": pl.String})
    return Landed(frame, pl.Series("line", range(2, 2 + len(cells)), dtype=pl.Int64), ("said",), 1)


def test_what_stands_behind_a_guard_is_the_cell() -> None:
    """An apostrophe that guards nothing belongs to the cell."""
    cells = without_guards(landed("'=1+1", "'@x", "'\uff1d1", "'quoted'", "O'Hara", "''=1", None)).cells["c0"]

    assert cells.to_list() == ["=1+1", "@x", "\uff1d1", "'quoted'", "O'Hara", "''=1", None]


@pytest.mark.parametrize(
    ("text", "may"), [("'=1", True), ("'\uff0b1", True), ("' -1", True), ('="1"', True), ("O'Hara,'x'", False)]
)
def test_most_files_are_not_looked_through(text: str, may: bool) -> None:
    """Only where the bytes of a guard are."""
    assert may_have_guards(text.encode()) is may


def test_a_formula_that_is_only_a_text_is_the_text() -> None:
    """Systems write it so that a spreadsheet keeps the noughts; whatever else a formula does is left to be refused."""
    cells = without_guards(landed('="00123"', '="=1+1"', '="a"&"b"', "=1", '="')).cells["c0"]

    assert cells.to_list() == ["00123", "=1+1", '="a"&"b"', "=1", '="']
