"""Cells of a workbook whose formula failed: the fast reader gives them as blank, which would hide the failure."""

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
BOOK, RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"


def error_cells(data: bytes, sheet: str) -> dict[tuple[int, int], str]:
    """Give row and column, both from 0, of each failed formula of a sheet, with what Excel shows: `#REF!`, `#N/A`.

    Parameters
    ----------
    data
        The workbook; anything but an .xlsx file has none.
    sheet
        The sheet's name.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        path = _path_of(archive, sheet)
        if path is None:
            return {}
        found = {match.groups() for piece in pieces(archive, path) for match in FAILED.finditer(piece)}
    return {(int(row) - 1, column_number(letters) - 1): shown.decode() for letters, row, shown in found}


def column_number(letters: bytes) -> int:
    """Give the number of a column: A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _path_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """Find the part of the file that holds a sheet."""
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
