"""What the person who sent a file has decided about it: nothing here is guessed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

LEFT_OUT = ""
"""The column that a header is given when it is none of the table's."""


@dataclass(frozen=True)
class Choices:
    """Decisions that are laid over a file before it is checked; the file itself stays as it came.

    Parameters
    ----------
    columns
        The file's header, stripped -> column of the table, or `LEFT_OUT`.
    spellings
        Column -> spelling in the file -> code, for every cell spelled alike.
    cells
        (Spreadsheet line, column) -> what the cell should hold.
    rows_out
        Spreadsheet lines of rows that should not be read.
    sheet
        Sheet of a workbook to read; None for the first that has a header.
    day_first
        Whether dates that could be either have the day first (30/09/2026) or the month; None where nobody has said.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    cells: Mapping[tuple[int, str], str] = field(default_factory=dict)
    rows_out: frozenset[int] = frozenset()
    sheet: str | None = None
    day_first: bool | None = None

    def over(self, earlier: "Choices") -> "Choices":
        """Give these choices completed by earlier ones; where both decide, these do."""
        columns = {*self.spellings, *earlier.spellings}
        spellings = {name: {**earlier.spellings.get(name, {}), **self.spellings.get(name, {})} for name in columns}
        return Choices(
            {**earlier.columns, **self.columns},
            spellings,
            {**earlier.cells, **self.cells},
            earlier.rows_out | self.rows_out,
            self.sheet if self.sheet is not None else earlier.sheet,
            self.day_first if self.day_first is not None else earlier.day_first,
        )
