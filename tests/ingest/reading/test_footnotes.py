"""Rows of words and no data."""

import polars as pl
import pytest

from dashboard.ingest.reading.footnotes import footnotes


def found(*rows: tuple[str | None, ...]) -> list[bool]:
    """Which rows of five columns are notes."""
    filled = [(*row, *[None] * (5 - len(row))) for row in rows]
    return footnotes(pl.DataFrame(filled, schema=[f"c{place}" for place in range(5)], orient="row")).to_list()


@pytest.mark.parametrize(
    "note", ["Source: HR system", "Note 1: provisional", "* estimated", "Page 2 of 3", "\u00a9 Council 2026", "6 rows"]
)
def test_a_note_is_known_by_its_beginning(note: str) -> None:
    """Wherever it stands."""
    assert found(("a", "b", "c", "d", "e"), (note,), ("a", "b", "c", "d", "e")) == [False, True, False]


def test_a_sentence_at_the_end_is_a_note() -> None:
    """And the same words between rows are not: a row may have broken off there."""
    sentence = ("Please send questions to the people team",)

    assert found(("a", "b", "c", "d", "e"), sentence, sentence) == [False, True, True]
    assert found(sentence, ("a", "b", "c", "d", "e")) == [False, False]


def test_a_row_that_breaks_off_is_no_note() -> None:
    """Identifiers are not sentences, and a row with data is a row."""
    assert found(("a", "b", "c", "d", "e"), ("ORG-01",)) == [False, False]
    assert found(("Source-1", "b", None, None, None)) == [False]
