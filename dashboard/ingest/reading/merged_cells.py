"""Merged cells among the rows of a table: the value stands in the first of them only, and the others hold nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.landing import Landed

Range = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell of a merged range: row and column, both from 0."""
WORDS = "This cell is merged with the one {} it and holds nothing itself: unmerge them and fill in every cell."


def with_merged(landed: Landed, ranges: Sequence[Range]) -> Landed:
    """Name every cell of a named column that is blank because it is merged with another."""
    places = {line: place for place, line in enumerate(landed.lines.to_list())} if ranges else {}
    found = [problem for each in ranges for problem in _covered(landed, each, places)]
    return replace(landed, faults=(*landed.faults, *found))


def _covered(landed: Landed, merged: Range, places: dict[int, int]) -> Iterator[Problem]:
    (top, left), (bottom, right) = merged
    columns = [
        column for column in range(left, right + 1) if column < len(landed.headers) and landed.headers[column].strip()
    ]
    # A range may reach over all the million rows of a sheet, and the table has few.
    for line, place in ((line, place) for line, place in places.items() if top + 1 <= line <= bottom + 1):
        for column in columns:
            if (line, column) != (top + 1, left) and landed.cells[f"c{column}"][place] is None:
                words = WORDS.format("above" if line > top + 1 else "beside")
                yield Problem(line, landed.headers[column], None, "Blank", words, code="merged cell")
