"""Counting without parsing, held against a parser."""

import csv
import io
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.reading import survey as module
from dashboard.ingest.reading.survey import cells_per_record, survey


@pytest.fixture(autouse=True, scope="module")
def _small_blocks() -> Iterator[None]:
    """Blocks of a few bytes, so that every case meets their edges."""
    usual, module.BLOCK = module.BLOCK, 7
    yield
    module.BLOCK = usual


cells = st.text('ab,"\n ', max_size=6)
tables = st.lists(st.lists(cells, min_size=1, max_size=4), min_size=1, max_size=6)


@settings(deadline=None)
@given(tables, st.booleans())
def test_counts_agree_with_a_parser(rows: list[list[str]], everything: bool) -> None:
    """For every text that a writer makes, whatever its cells hold."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL if everything else csv.QUOTE_MINIMAL).writerows(rows)
    data = text.getvalue().encode()
    parsed = list(csv.reader(io.StringIO(text.getvalue(), newline="\n")))
    counted = survey(data, 0, ",")

    assert not counted.stray_quote
    assert counted.records == len(parsed)
    assert counted.separators == sum(len(row) - 1 for row in parsed if row)
    assert cells_per_record(data, 0, ",").tolist() == [len(row) for row in parsed]


@settings(deadline=None)
@given(st.text('ab,"\n', max_size=30))
def test_a_text_it_calls_regular_is_one_that_a_strict_parser_accepts(text: str) -> None:
    """No stray quote passes: the quick reader would join rows without a word."""
    counted = survey(text.encode(), 0, ",")

    if not counted.stray_quote:
        assert counted.records == len(list(csv.reader(io.StringIO(text, newline="\n"), strict=True)))


def test_blank_rows_are_counted() -> None:
    """At the start, in a run, and at the end."""
    assert survey(b"\na,b\n\n\nc,d\n\n", 0, ",").blank == 4
    assert survey(b"a,b\nc,d", 0, ",").is_even(2)
    assert not survey(b"a,b\nc\n", 0, ",").is_even(2)
