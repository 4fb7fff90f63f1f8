"""Unusual ways to quote cells, written anew in the usual way; rows keep their places."""

import csv
import io
import re
from collections.abc import Iterator
from typing import Any

import polars as pl

from dashboard.ingest.reading.dialect import Dialect, Score, find_dialect

LARGEST = 64 << 20
LINE_SEPARATOR = "\u2028".encode()
SPACED = re.compile(b' "')
CURLY = re.compile("[\u201c\u201d\u201f\u00ab\u00bb]")


def find_quoting(data: bytes, found: Dialect, score: Score) -> tuple[bytes, Dialect]:
    """Give the text and its layout, written anew where that lets the header be read, or read better.

    Parameters
    ----------
    data, found
        Text, and its layout when quotes are taken as usual.
    score
        Judges a row of cells as a header.
    """
    if found.score and not _is_odd(found) and not _is_one_line(data):
        return data, found
    if len(data) > LARGEST:
        return data, found
    for anew in _ways(data, found):
        better = find_dialect(anew, score)
        if better.score and not _is_odd(better):
            return anew, better
    return data, found


def rewritten(data: bytes, separator: str, **how: Any) -> bytes | None:
    """Write a text anew, reading it in an unusual way; None where that way does not fit.

    Parameters
    ----------
    how
        Arguments of `csv.reader`.
    """
    if len(data) > LARGEST:
        return None
    csv.field_size_limit(LARGEST)
    held = io.StringIO()
    writer = csv.writer(held, delimiter=separator, lineterminator="\n")
    try:
        reader = csv.reader(io.StringIO(data.decode(), newline="\n"), delimiter=separator, **how)
        writer.writerows(reader)
    except (csv.Error, UnicodeDecodeError):
        return None
    return held.getvalue().encode()


def wears_quotes(data: bytes, cells: pl.DataFrame) -> bool:
    """Whether some cell of a text still has quotes round it, behind a space: nobody means them as part of the value.

    Not in a large text, which is not written anew, and in which such quotes are refused as out of place.
    """
    if len(data) > LARGEST or not SPACED.search(data):
        return False
    return any(bool(cells[name].str.contains(r'^ +".*"$').any()) for name in cells.columns)


def without_spaces(data: bytes, separator: str) -> bytes | None:
    """Write a text anew without spaces between a separator and a quote; None where there are none, or that does not fit."""
    if not re.search(re.escape(separator.encode()) + rb' +"', data):
        return None
    return rewritten(data, separator, skipinitialspace=True, strict=True)


def _is_odd(found: Dialect) -> bool:
    """Whether the header's own cells still wear quotes."""
    cells = [cell.strip() for cell in found.headers if cell.strip()]
    return all(cell[0] in "'\u201c\u201d\u00ab" for cell in cells) or any(cell.startswith('"') for cell in cells)


def _is_one_line(data: bytes) -> bool:
    """Whether a text has line separators of Unicode and no other line end."""
    return data.find(b"\n", 0, len(data) - 1) < 0 and LINE_SEPARATOR in data


def _ways(data: bytes, found: Dialect) -> Iterator[bytes]:
    separator = found.separator
    if _is_one_line(data):
        yield data.replace(LINE_SEPARATOR, b"\n")
    straight = CURLY.sub('"', data.decode()).encode()
    if straight != data:
        yield straight
    for anew in (
        _without_outer_quotes(data),
        rewritten(data, separator, skipinitialspace=True, strict=True),
        rewritten(data, separator, quotechar="'", strict=True),
    ):
        if anew is not None and anew != data:
            yield anew


def _without_outer_quotes(data: bytes) -> bytes | None:
    """Take off quotes that stand round whole rows."""
    if not data.lstrip().startswith(b'"'):
        return None
    try:
        rows = list(csv.reader(io.StringIO(data.decode(), newline="\n"), delimiter="\x1f", strict=True))
    except csv.Error:
        return None
    return ("\n".join("".join(row) for row in rows) + "\n").encode()
