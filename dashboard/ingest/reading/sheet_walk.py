"""How far the cells of a sheet reach whose XML is out of the ordinary: read element by element, as a reader would place them.

Patterns are quick and can be deceived: an attribute given twice, a letter written as a number, cells without a place. The
reader believes what it finds and would make room for billions of cells, which ends the whole program.
"""

import re
from dataclasses import dataclass
from typing import IO

from dashboard.ingest.reading.elements import walk

_OTHER = rb'(?:\s+(?!r[\s=])[\w:.-]+\s*=\s*(?:"[^"<>&]*"|\'[^\'<>&]*\'))*'
OPENED = re.compile(rb"<(?:[^\s<>:/]+:)?c(?=[\s/>])")
ORDINARY = re.compile(
    rb"<(?:[^\s<>:/]+:)?c" + _OTHER + rb'\s+r\s*=\s*["\'][A-Za-z]{1,9}[0-9]{1,18}["\']' + _OTHER + rb"\s*/?>"
)
PLACE = re.compile(r"^([A-Za-z]{1,9})([0-9]{1,18})$")
FILLING = frozenset({"v", "f", "is", "t"})


def is_ordinary(text: bytes) -> bool:
    """Whether every cell of a piece of a sheet says once, and plainly, where it is; a last tag that is cut off does not count."""
    whole = text[: text.rfind(b">") + 1]
    return b"\x00" not in text and len(OPENED.findall(whole)) == len(ORDINARY.findall(whole))


@dataclass
class _Reach:
    rows: int = 0
    columns: int = 0
    row: int = 0
    column: int = 0
    line: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Go on to a row or a cell, or take in what fills one."""
        plain = name.rpartition(":")[2]
        if plain == "row":
            self.row, self.column = int(attributes.get("r", self.row + 1)), 0
            self.line = self.row
        elif plain == "c":
            place = PLACE.match(attributes.get("r", ""))
            self.column = _number(place[1]) if place else self.column + 1
            self.line = max(self.row, int(place[2])) if place else self.row
        elif plain in FILLING:
            self.rows, self.columns = max(self.rows, self.line), max(self.columns, self.column)


def walked(content: IO[bytes]) -> tuple[int, int]:
    """Give the last filled row and column of a sheet.

    Raises
    ------
    ValueError
        If it is no well-formed XML, declares entities, or numbers its rows with anything but numbers.
    """
    reach = _Reach()
    walk(content, reach.start)
    return reach.rows, reach.columns


def _number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
