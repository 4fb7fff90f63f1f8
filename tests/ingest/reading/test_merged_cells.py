"""Merged cells among the rows of a table."""

from dashboard.ingest.reading.landing import land_rows
from dashboard.ingest.reading.merged_cells import with_merged

LANDED = land_rows([["a", "T1", "x"], ["b", "", "y"], [], ["c", "T2", ""]], ("id", "team", ""), 1)


def test_cells_under_the_first_are_named() -> None:
    """They hold nothing, whatever the sheet shows."""
    (found,) = with_merged(LANDED, [((1, 1), (2, 1))]).faults

    assert (found.row, found.column, found.category) == (3, "team", "Blank")
    assert "above" in found.message


def test_merges_elsewhere_are_nobodys_business() -> None:
    """A title, a blank row, a column without a header, and cells that do hold something."""
    ranges = [((0, 0), (0, 2)), ((3, 0), (3, 1)), ((4, 1), (4, 2)), ((9, 0), (12, 1)), ((1, 0), (2, 0))]

    assert with_merged(LANDED, ranges).faults == ()
    assert with_merged(LANDED, []) == LANDED
