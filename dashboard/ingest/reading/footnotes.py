"""Rows of words under or between the rows of a table: sources, notes, page numbers."""

import polars as pl

MARKS = (
    r"(?i)^\W*(?:(?:grand |overall |sub-?\s?)?totals?|source|sources|notes?|footnotes?|produced|prepared|generated|exported|printed|created|report|end(?: of)?|"
    r"disclaimer|confidential|official|page \d|this (?:report|data|table|file)|data (?:as )?at|as at|as of|key|legend|"
    r"run (?:on|by|date|time)|number of (?:rows|records)|record count|[\d,]+ (?:rows?|records?)\b|contains )(?:\b|:|\W)"
    r"|^\s*(?:\*|\u2020|\u2021|\u00a9|\(\d+ rows?|[\[(]?\d{1,2}[\].)]\s+\p{L})"
)
SENTENCE = r"^\W*\w+\W+\w+\W+\w+"
FEWEST_COLUMNS = 4
OTHER_SEPARATORS = (",", ";", "\t", "|")
"""A row with as many of one of them as half the columns is data with another separator, and no note."""


def footnotes(cells: pl.DataFrame) -> pl.Series:
    """Tell rows that hold a few words and no data; shape (rows,), Boolean.

    A row counts when at most a quarter of its cells are filled and the first of them begins like a note, or when it
    stands at the end and holds a sentence in its only cell.
    """
    nothing = pl.repeat(False, cells.height, eager=True, dtype=pl.Boolean)
    if cells.width < FEWEST_COLUMNS:
        return nothing
    right = cells.columns[cells.width // 2 :]
    sparse = cells.select(pl.all_horizontal(pl.col(right).is_null())).to_series()
    if not sparse.any():
        return nothing
    places = sparse.arg_true()
    held = cells[places]
    filled = held.select(pl.sum_horizontal(pl.all().is_not_null())).to_series()
    first = held.select(pl.coalesce(pl.all())).to_series()
    marked = first.str.contains(MARKS) & (filled <= max(1, cells.width // 4))
    sentence = first.str.contains(SENTENCE) & (filled == 1) & _at_end(places, cells.height)
    found = (marked | sentence) & ~_has_cells(first, max(FEWEST_COLUMNS, cells.width // 2))
    return nothing.scatter(places.filter(found.fill_null(value=False)), True)


def _has_cells(first: pl.Series, fewest: int) -> pl.Series:
    """Tell texts that hold a whole row with another separator."""
    counts = (first.str.count_matches(each, literal=True) >= fewest for each in OTHER_SEPARATORS)
    return pl.select(pl.any_horizontal(*counts)).to_series()


def _at_end(places: pl.Series, height: int) -> pl.Series:
    """Tell places after which nothing but such places follows."""
    after = height - pl.int_range(len(places), 0, -1, eager=True)
    return places.cast(pl.Int64) == after
