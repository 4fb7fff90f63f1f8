"""How far the sheets of an OpenDocument spreadsheet reach, where a cell or a row may be written once for millions alike."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from dashboard.ingest.reading.elements import walk

_TABLE, _ROW, _CELLS = "table:table", "table:table-row", ("table:table-cell", "table:covered-table-cell")
_ROWS, _COLUMNS, _TEXT = "table:number-rows-repeated", "table:number-columns-repeated", "text:p"


@dataclass
class _Reach:
    """Where the parser is in a sheet, and how far the filled cells before it reach."""

    rows: int = 0
    columns: int = 0
    row: int = 0
    column: int = 0
    filled: int = 0
    repeated: int = 1
    sheets: list[tuple[int, int]] = field(default_factory=list)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Go on to a sheet, a row, a cell, or to what fills a cell."""
        if name == _TABLE:
            self.rows = self.columns = self.row = 0
        elif name == _ROW:
            self.column = self.filled = 0
            self.repeated = _times(attributes, _ROWS)
        elif name in _CELLS:
            self.column += _times(attributes, _COLUMNS)
        elif name == _TEXT:
            self.filled = self.column

    def end(self, name: str) -> None:
        """Leave a row or a sheet."""
        if name == _ROW:
            self.row += self.repeated
            if self.filled:
                self.rows, self.columns = self.row, max(self.columns, self.filled)
        elif name == _TABLE:
            self.sheets.append((self.rows, self.columns))


def spread(content: IO[bytes]) -> Iterator[tuple[int, int]]:
    """Give the last filled row and column of each sheet, reading piece by piece.

    Raises
    ------
    ValueError
        If it is no well-formed XML, declares entities, or repeats something less than once.
    """
    reach = _Reach()
    walk(content, reach.start, reach.end)
    yield from reach.sheets


def _times(attributes: dict[str, str], name: str) -> int:
    number = int(attributes.get(name, "1"))
    if number < 1:
        raise ValueError(name)
    return number
