"""Grants that are there more than once."""

import polars as pl

from dashboard.ingest.reading.amendments import without_earlier
from dashboard.ingest.reading.landing import Landed


def landed(*rows: tuple[str, str, str], modified: str = "Last Modified") -> Landed:
    """Identifier, amount and moment, from line 2 on."""
    cells = pl.DataFrame(list(rows), schema=["c0", "c1", "c2"], orient="row")
    return Landed(cells, pl.int_range(2, 2 + len(rows), eager=True), ("Identifier", "Amount", modified), 1)


def test_a_copy_is_left_out_and_named() -> None:
    """The first stands."""
    rest = without_earlier(landed(("a", "1", "2026-01-01"), ("b", "1", ""), ("a", "1", "2026-01-01")), 0)

    assert rest.lines.to_list() == [2, 3]
    assert [(notice.row, notice.code) for notice in rest.notices] == [(4, "earlier grant")]


def test_of_an_amended_grant_the_latest_stands() -> None:
    """By the moment the standard publishes with each grant."""
    rows = (("a", "2", "2026-03-01T10:00:00Z"), ("a", "1", "2026-01-01T00:00:00Z"), ("b", "1", "2026-01-01"))
    rest = without_earlier(landed(*rows), 0)

    assert rest.lines.to_list() == [2, 4]
    assert "row 2 was modified later" in rest.notices[0].message


def test_without_a_moment_nobody_decides() -> None:
    """Both stay, and the rule that an identifier is there once refuses them."""
    rows = (("a", "1", "2026-01-01"), ("a", "2", "2026-01-01"))

    assert without_earlier(landed(*rows), 0).lines.to_list() == [2, 3]
    assert without_earlier(landed(("a", "1", "x"), ("a", "2", "y"), modified="Note"), 0).cells.height == 2
    assert without_earlier(landed(*rows), None).cells.height == 2
