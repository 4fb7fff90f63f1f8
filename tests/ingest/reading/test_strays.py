"""Rows that are not data."""

import polars as pl

from dashboard.ingest.reading.landing import Landed
from dashboard.ingest.reading.strays import without_strays


def landed(*rows: tuple[str | None, str | None]) -> Landed:
    """Two columns, the first the key."""
    cells = pl.DataFrame(list(rows), schema={"c0": pl.String, "c1": pl.String}, orient="row")
    return Landed(cells, pl.int_range(2, 2 + len(rows), eager=True), ("id", "amount"), 1)


def test_a_repeated_header_and_a_total_are_left_out_and_named() -> None:
    """Nothing goes without a word."""
    rest, notices = without_strays(landed(("a", "1"), ("id", "amount"), (None, "TOTAL"), ("b", "2")), [0])

    assert rest.lines.to_list() == [2, 5]
    assert [(notice.row, notice.code) for notice in notices] == [(3, "repeated header"), (4, "total row")]


def test_a_row_with_its_key_is_never_a_total() -> None:
    """An organisation may be called Total."""
    rest, notices = without_strays(landed(("Total", "1"), ("b", None)), [0])

    assert (rest.cells.height, notices) == (2, ())
