"""Columns of few different cells."""

import polars as pl

from dashboard.ingest.conversion.few_different import SAMPLE, few_different
from tests.ingest.conversion.columns_of import IDENTIFIER, convert, faulty


def test_each_different_cell_is_given_once() -> None:
    """Blank is one of them."""
    found = few_different(pl.Series(["T1", "T2", None] * SAMPLE))

    assert found is not None
    assert set(found) == {"T1", "T2", None}


def test_not_where_most_differ_or_cells_are_few() -> None:
    """Then it would cost more than it saves."""
    assert few_different(pl.Series([f"S{place}" for place in range(2 * SAMPLE)])) is None
    assert few_different(pl.Series(["T1", "T1"])) is None


def test_one_odd_cell_among_many_alike_is_found() -> None:
    """A column is done only when none of its different cells is odd, wherever that one stands."""
    cells = [*["T1"] * 2 * SAMPLE, "1.2E+11", "AB123456C", " T2 ", "N/A"]

    assert faulty(IDENTIFIER, *cells) == [(2 * SAMPLE, "scientific notation"), (2 * SAMPLE + 1, "personal value")]
    assert convert(IDENTIFIER, *cells).values.to_list()[-2:] == ["T2", None]
