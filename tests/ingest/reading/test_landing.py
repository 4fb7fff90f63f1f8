"""Cells with their spreadsheet lines."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.reading.dialect import Dialect
from dashboard.ingest.reading.landing import Landed, land, land_rows

cell = st.text('ab1 ,"\né', max_size=5)
tables = st.lists(st.lists(cell, min_size=3, max_size=3), max_size=8)


def landed(text: str) -> Landed:
    """Land a text whose first row is its header."""
    return land(text.encode(), Dialect(",", ("h0", "h1", "h2"), 1, 0, 1.0))


@settings(deadline=None)
@given(tables, st.booleans())
def test_the_quick_reader_agrees_with_the_standard_library(rows: list[list[str]], everything: bool) -> None:
    """Same cells, same lines, whatever is inside quotes; rows of nothing are left out and keep their number."""
    text = io.StringIO()
    quoting = csv.QUOTE_ALL if everything else csv.QUOTE_MINIMAL
    csv.writer(text, lineterminator="\n", quoting=quoting).writerows([["h0", "h1", "h2"], *rows])
    found = landed(text.getvalue())
    expected = [(line, row) for line, row in enumerate(rows, 2) if any(each.strip() for each in row)]

    assert found.lines.to_list() == [line for line, _ in expected]
    assert found.cells.rows() == [tuple(each or None for each in row) for _, row in expected]
    assert found.problems == ()
    assert land_rows(rows, found.headers, 1).cells.equals(found.cells)


def test_ragged_rows_are_named_and_set_aside() -> None:
    """Too short and too long alike; empty cells beyond the header are nothing."""
    found = landed("h0,h1,h2\n1,2,3\n1,2\n\n1,2,3,4\n1,2,3,,\n")

    assert [(problem.row, problem.column, problem.code) for problem in found.problems] == [
        (3, "h2", "short row"),
        (5, "h2", "long row"),
    ]
    assert found.lines.to_list() == [2, 6]


def test_a_short_row_does_not_hide_a_long_one() -> None:
    """Though together they have as many separators as two sound rows."""
    found = landed("h0,h1,h2\n1,2\n1,2,3,4\n1,2,3\n")

    assert [(problem.row, problem.code) for problem in found.problems] == [(2, "short row"), (3, "long row")]
    assert found.lines.to_list() == [4]


def test_a_row_of_ten_thousand_separators_is_one_problem_or_none() -> None:
    """A broken line costs neither the file nor the memory."""
    found = landed("h0,h1,h2\n1,2,3\n" + "," * 30_000 + "\n1,2,3\n")

    assert found.problems == ()
    assert found.lines.to_list() == [2, 4]
