"""Spellings read as codes."""

import polars as pl

from dashboard.ingest.respelling import folded, respelled


def test_each_spelling_that_occurs_is_one_notice_with_its_number() -> None:
    """Blank cells and codes stay, and what does not occur is not said."""
    cells = pl.Series(["desi", None, "Desi ", "Indian"])
    read, notices = respelled(cells, "ethnic_group", {"Desi": "Indian", "brown": "Arab"})

    assert read.to_list() == ["Indian", None, "Indian", "Indian"]
    assert [(one.value, one.count) for one in notices] == [("Desi ", 1), ("desi", 1)]


def test_spellings_fold_case_and_spaces() -> None:
    """Nothing else: another spelling is another question."""
    assert folded("  White   British ") == folded("white british") != folded("white-british")
