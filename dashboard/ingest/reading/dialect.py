"""How a text file is laid out: separator, where the header stands, and which table its header belongs to."""

import csv
import io
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

SEPARATORS = (",", ";", "\t", "|")
RARE_SEPARATORS = ("^", "~", "\x1f")
DECLARED = re.compile(rb'\A"?sep=(.)"?[ \t]*(?:\n|\Z)', re.IGNORECASE)
SAMPLE_BYTES, SAMPLE_RECORDS = 1 << 18, 60

FEWEST_CELLS = 2
"""Cells of a row that may be the lower half of a header."""

Score = Callable[[Sequence[str]], float]
"""How well a row serves as a header: 0 for not at all, more is better."""


@dataclass(frozen=True)
class Dialect:
    """Layout of a delimited text.

    Parameters
    ----------
    separator
        The character between cells.
    headers
        The cells of the header row, as they stand.
    header_line
        The line a spreadsheet shows for the header: 1 when nothing stands above it.
    header_start
        Byte at which the header row begins.
    score
        How well the header matched, on the scale of the scoring function; 0 when no row matched.
    """

    separator: str
    headers: tuple[str, ...]
    header_line: int
    header_start: int
    score: float


def find_dialect(data: bytes, score: Score) -> Dialect:
    """Find the separator and the header row that match known column names best; the earliest of equals.

    Parameters
    ----------
    data
        UTF-8 text with plain newlines.
    score
        Judges a row of cells as a header.
    """
    declared = DECLARED.match(data)
    # A spreadsheet takes the `sep=` line as an instruction and does not show it, so it is not counted either.
    start = declared.end() if declared else 0
    separators = (declared.group(1).decode("latin-1"),) if declared else SEPARATORS
    best = _best_of(data, start, separators, score)
    if best.score or declared:
        return best
    return max(best, _best_of(data, start, RARE_SEPARATORS, score), key=lambda found: found.score)


def _best_of(data: bytes, start: int, separators: Sequence[str], score: Score) -> Dialect:
    candidates = [best_header(_sample_records(data, start, each), each, start, score) for each in separators]
    return max(candidates, key=lambda found: found.score)


def best_header(records: Iterable[tuple[int, list[str]]], separator: str, start: int, score: Score) -> Dialect:
    """Find the row, or the two rows read as one, that serve best as a header; the earliest of equals.

    Parameters
    ----------
    records
        Rows from the top, each with where it begins.
    separator, start
        For the answer when no row serves.
    """
    best, above = Dialect(separator, (), 1, start, 0.0), list[str]()
    for number, (offset, cells) in enumerate(records, 1):
        # Only right under the best row so far, or before any: else every row of data would be tried twice more.
        joined = _joined(above, cells) if not best.score or best.header_line == number - 1 else ()
        for form in (cells, *joined):
            worth = score(form)
            if worth > best.score:
                best = Dialect(separator, tuple(form), number, offset, worth)
        above = cells
    return best


def _joined(above: list[str], cells: list[str]) -> Iterator[list[str]]:
    """Read two rows as one header: each cell after the one above it, or after the last filled one above to the left."""
    if not any(above) or not any(cells) or len(cells) < FEWEST_CELLS:
        return
    width = max(len(above), len(cells))
    upper, lower = ([*row, *[""] * (width - len(row))] for row in (above, cells))
    yield [f"{one} {other}".strip() for one, other in zip(upper, lower, strict=True)]
    spread, last = [], ""
    for cell in upper:
        last = cell.strip() or last
        spread.append(last)
    yield [f"{one} {other}".strip() if other.strip() else one for one, other in zip(spread, lower, strict=True)]


def _sample_records(data: bytes, start: int, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the first rows, each with the byte it begins at."""
    sample = data[start : start + SAMPLE_BYTES].decode("utf-8", errors="ignore")
    # The rows looked at are few, and the sample may hold thousands of lines: only those that are read are made.
    physical, ahead = itertools.tee(io.StringIO(sample, newline="\n"))
    reader = csv.reader(ahead, delimiter=separator)
    offset, consumed = start, 0
    for _ in range(SAMPLE_RECORDS):
        try:
            cells = next(reader, None)
        except csv.Error:
            return
        if cells is None:
            return
        yield offset, cells
        offset += sum(len(line.encode()) for line in itertools.islice(physical, reader.line_num - consumed))
        consumed = reader.line_num
