"""Delimited text -> cells, all of them strings, with the spreadsheet line of every row and every ragged row named."""

import re
from dataclasses import dataclass

import numpy as np
import polars as pl

from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.careful import BrokenQuotes, careful_rows
from dashboard.ingest.reading.dialect import Dialect
from dashboard.ingest.reading.footnotes import footnotes
from dashboard.ingest.reading.survey import cells_per_record, survey

WIDEST = 20_000
EMPTY_QUOTES = re.compile(b'""')
"""A pattern finds two quotes in a third of the time that `in` takes: a large file is looked through from end to end."""


@dataclass(frozen=True)
class Landed:
    """The cells of a file under its header.

    Parameters
    ----------
    cells
        String columns `c0`, `c1`, ... in file order; empty cells are null; blank and comma-only rows are left out.
    lines
        Spreadsheet line of each row, Int64.
    headers
        The header of each column, as it stands; may be empty or repeated.
    header_line
        Spreadsheet line of the header.
    problems
        One for each row with too few or too many cells; such rows are not among `cells`.
    notices
        What was left out or assumed while reading.
    faults
        What is wrong with single cells, told by how the file is made; they count only while their row is kept.
    """

    cells: pl.DataFrame
    lines: pl.Series
    headers: tuple[str, ...]
    header_line: int
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    faults: tuple[Problem, ...] = ()


def land(data: bytes, dialect: Dialect) -> Landed:
    """Read the cells of a text whose layout is known.

    Raises
    ------
    BrokenQuotes
        When a quote is opened and never closed, or stands where it can mean two things.
    """
    counted = survey(data, dialect.header_start, dialect.separator)
    if counted.stray_quote:
        return land_rows(careful_rows(data, dialect), dialect.headers, dialect.header_line)
    quick = _read(data, dialect, len(dialect.headers)) if counted.is_even(len(dialect.headers)) else None
    return _land_ragged(data, dialect) if quick is None else _landed(quick, dialect, {})


def _land_ragged(data: bytes, dialect: Dialect) -> Landed:
    """Read rows of different widths, as wide as the widest."""
    counts = cells_per_record(data, dialect.header_start, dialect.separator)[1:]
    widest = int(counts.max(initial=0))
    least = _least(dialect.headers, widest)
    cells = _read(data, dialect, min(WIDEST, max(len(dialect.headers), widest)))
    if cells is None:
        raise BrokenQuotes(
            dialect.header_line, "The rows of this file cannot be told apart: export it again as CSV UTF-8."
        )
    short = np.flatnonzero((counts > 0) & (counts < least)).tolist()
    return _landed(cells, dialect, {dialect.header_line + 1 + row: int(counts[row]) for row in short})


def _least(headers: tuple[str, ...], widest: int) -> int:
    """Give how many cells a row needs: as many as the header, unless only the header has separators behind its last name."""
    named = max((place for place, header in enumerate(headers, 1) if header.strip()), default=len(headers))
    return named if widest <= named else len(headers)


def _landed(cells: pl.DataFrame, dialect: Dialect, short: dict[int, int]) -> Landed:
    first = dialect.header_line + 1
    lines = pl.int_range(first, first + cells.height, eager=True).alias("line")
    return _tidy(cells, lines, dialect.headers, dialect.header_line, short)


def land_rows(rows: list[list[str]], headers: tuple[str, ...], header_line: int) -> Landed:
    """Arrange rows that are already split into cells, from the row after the header on.

    Parameters
    ----------
    rows
        One list per spreadsheet line, a blank line being an empty list; a row may be of any width.
    """
    held = {line: row for line, row in enumerate(rows, header_line + 1) if row}
    reach = max(map(len, held.values()), default=0)
    widest, least = min(WIDEST, max(len(headers), reach)), _least(headers, reach)
    padded = [[*row, *[""] * (widest - len(row))][:widest] for row in held.values()]
    columns = zip(*padded, strict=True) if padded else ([] for _ in range(widest))
    cells = pl.DataFrame([pl.Series(f"c{place}", values, dtype=pl.String) for place, values in enumerate(columns)])
    cells = cells.with_columns(pl.when(pl.all() != "").then(pl.all()))
    found = {line: len(row) for line, row in held.items() if len(row) < least}
    return _tidy(cells, pl.Series("line", list(held), dtype=pl.Int64), headers, header_line, found)


def _read(data: bytes, dialect: Dialect, widest: int) -> pl.DataFrame | None:
    """Read from the header row on, so that the first row has the full width, and leave that row out again.

    None when some row is wider than `widest`, which the number of separators alone does not tell: a short row may make
    up for it.
    """
    body, first = data, dialect.header_start
    if widest > len(dialect.headers):
        ruler = dialect.separator * (widest - 1) + "\n"
        # A row of separators stands in for the header, which is narrower than the widest row.
        body, first = ruler.encode() + data[_end_of_header(data, dialect) :], 0
    try:
        frame = pl.read_csv(
            body if first == 0 else body[first:],
            has_header=False,
            separator=dialect.separator,
            infer_schema=False,
            quote_char='"' if data.find(b'"', dialect.header_start) >= 0 else None,
            schema={f"c{place}": pl.String for place in range(widest)},
            extra_columns="ignore" if widest == WIDEST else "raise",
        )
    except pl.exceptions.ComputeError:
        return None
    rows = frame.slice(1)
    return rows.with_columns(pl.when(pl.all() != "").then(pl.all())) if EMPTY_QUOTES.search(data) else rows


def _end_of_header(data: bytes, dialect: Dialect) -> int:
    end = data.find(b"\n", dialect.header_start)
    while end >= 0 and data.count(b'"', dialect.header_start, end) % 2:
        end = data.find(b"\n", end + 1)
    return len(data) if end < 0 else end + 1


def _tidy(
    cells: pl.DataFrame, lines: pl.Series, headers: tuple[str, ...], header_line: int, short: dict[int, int]
) -> Landed:
    width = len(headers)
    filled = _filled(cells)
    if not filled.all():
        cells, lines = cells.filter(filled), lines.filter(filled)
    cells, lines, notices = _without_footnotes(cells, lines)
    beyond = cells.select(pl.nth(range(width, cells.width)))
    problems = [*_short_rows(short, lines, headers), *_long_rows(beyond, lines, headers)]
    own = cells.select(pl.nth(range(width)))
    if problems:
        # Cells of a ragged row stand under the wrong headers, so whatever else they break would be noise.
        even = ~lines.is_in([problem.row for problem in problems])
        own, lines = own.filter(even), lines.filter(even)
    return Landed(own, lines, headers, header_line, tuple(problems), (*notices, *_unnamed(own, headers, header_line)))


def _without_footnotes(cells: pl.DataFrame, lines: pl.Series) -> tuple[pl.DataFrame, pl.Series, list[Problem]]:
    notes = footnotes(cells)
    if not notes.any():
        return cells, lines, []
    words = "This row holds a note and no data, and was left out."
    said = [Problem(line, None, None, "Bad file", words, code="note") for line in lines.filter(notes)]
    return cells.filter(~notes), lines.filter(~notes), said


def _unnamed(own: pl.DataFrame, headers: tuple[str, ...], header_line: int) -> list[Problem]:
    """Name columns that hold something and have no header: nobody can say what they are."""
    return [
        Problem(
            header_line,
            f"column {letters(place)}",
            None,
            "Bad file",
            f"Column {letters(place)} has values and no header: it is left out and not stored.",
            code="column without header",
        )
        for place, header in enumerate(headers)
        if not header.strip() and own[f"c{place}"].null_count() < own.height
    ]


def letters(place: int) -> str:
    """Give a spreadsheet's name for a column: 0 is A, 25 is Z, 26 is AA."""
    return (letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _filled(cells: pl.DataFrame) -> pl.Series:
    """Tell rows that hold something from rows of nothing, or of spaces only."""
    first = cells.select(pl.coalesce(pl.all()).str.strip_chars()).to_series()
    doubtful = (first == "").arg_true()
    filled = first.is_not_null()
    if len(doubtful):
        held = cells[doubtful].select(pl.any_horizontal(pl.all().str.strip_chars() != "")).to_series()
        filled = filled.scatter(doubtful, held.fill_null(value=False))
    return filled


def _short_rows(short: dict[int, int], lines: pl.Series, headers: tuple[str, ...]) -> list[Problem]:
    shown = set(lines.filter(lines.is_in(list(short))).to_list()) if short else set()
    return [
        Problem(
            line,
            headers[found],
            None,
            "Wrong format",
            f"This row has {found} cells and the header has {len(headers)}: it breaks off, or a separator is missing.",
            code="short row",
        )
        for line, found in short.items()
        if line in shown
    ]


def _long_rows(beyond: pl.DataFrame, lines: pl.Series, headers: tuple[str, ...]) -> list[Problem]:
    if not beyond.width:
        return []
    extra = beyond.select(pl.concat_list(pl.all()).list.drop_nulls().list.join(", ")).to_series()
    where = (extra != "").fill_null(False).arg_true()
    return [
        Problem(
            lines[place],
            headers[-1],
            extra[place],
            "Wrong format",
            f"This row has more cells than the header's {len(headers)}: put quotes round a value that holds the "
            "separator.",
            code="long row",
        )
        for place in where.to_list()
    ]
