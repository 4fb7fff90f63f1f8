"""Cells of a workbook whose formula failed or was never worked out: the fast reader gives both as blank, which hides them."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator

from dashboard.ingest.reading.elements import walk

CHUNK, OVERLAP = 1 << 22, 1 << 12
FAILED = re.compile(
    rb'<(?:\w+:)?c\b(?=[^<>]*\bt\s*=\s*["\']e["\'])[^<>]*?\br\s*=\s*["\']([A-Za-z]{1,3})([0-9]{1,7})["\'][^<>]*>'
    rb"(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v[^<>]*>([^<>]{1,20})<",
    re.DOTALL,
)
UNREAD = re.compile(
    rb'<(?:\w+:)?c\b(?![^<>]*\bt\s*=\s*["\']str["\'])[^<>]*?\br\s*=\s*["\']([A-Za-z]{1,3})([0-9]{1,7})["\'][^<>]*(?<!/)>'
    rb"\s*<(?:\w+:)?f\b[^<>]*>([^<>]{0,200})</(?:\w+:)?f>\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v\s*></(?:\w+:)?v>|</(?:\w+:)?c>)"
)
"""A formula without its result, as programs write that cannot calculate; a result of no text has the type `str`."""
BOOK, RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"


def error_cells(data: bytes, sheet: str) -> dict[tuple[int, int], str]:
    """Give row and column, both from 0, of each such formula: a failed one as Excel shows it (`#REF!`), else itself (`=A1+1`).

    Parameters
    ----------
    data
        The workbook; anything but an .xlsx file has none.
    sheet
        The sheet's name.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        path = path_of(archive, sheet)
        if path is None:
            return {}
        found = {place: shown for piece in pieces(archive, path) for place, shown in _shown(piece)}
    return {(int(row) - 1, column_number(letters) - 1): shown for (letters, row), shown in found.items()}


def _shown(piece: bytes) -> Iterator[tuple[tuple[bytes, bytes], str]]:
    for letters, row, shown in FAILED.findall(piece):
        yield (letters, row), shown.decode("utf-8", "replace")
    for letters, row, formula in UNREAD.findall(piece):
        yield (letters, row), "=" + formula.decode("utf-8", "replace")


def column_number(letters: bytes) -> int:
    """Give the number of a column: A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def path_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """Find the part of the file that holds a sheet; None where there is none, or the file is no .xlsx file."""
    names = set(archive.namelist())
    if not {BOOK, RELATIONS} <= names:
        return None
    targets = {one.get("Id", ""): one.get("Target", "") for one in _attributes(archive, RELATIONS)}
    for one in _attributes(archive, BOOK):
        if one.get("name") == sheet and "r:id" in one:
            path = posixpath.normpath(posixpath.join("/xl", targets.get(one["r:id"], ""))).lstrip("/")
            return path if path in names else None
    return None


def _attributes(archive: zipfile.ZipFile, path: str) -> list[dict[str, str]]:
    """Give the attributes of every element of a part."""
    found: list[dict[str, str]] = []
    with archive.open(path) as opened:
        walk(opened, lambda _, attributes: found.append(attributes))
    return found


def pieces(archive: zipfile.ZipFile, path: str) -> Iterator[bytes]:
    """Yield a sheet in pieces that overlap, so that no cell is cut in two."""
    with archive.open(path) as opened:
        tail = b""
        while piece := opened.read(CHUNK):
            yield tail + piece
            tail = piece[-OVERLAP:]
