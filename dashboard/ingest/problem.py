"""One fault in a file, as the person who sent it reads it."""

from dataclasses import dataclass
from typing import Literal, TypedDict

Category = Literal["Blank", "Wrong format", "Bad value", "Bad file"]
Level = Literal["error", "query", "notice"]
"""An error blocks the file; a query is unusual, to be corrected or explained; a notice says what we changed or assumed."""


class ProblemRecord(TypedDict):
    """The JSON form of a problem; other programs depend on these keys."""

    row: int | None
    column: str | None
    value: str | None
    category: str
    message: str
    count: int
    level: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, or one systematic cause of several.

    Parameters
    ----------
    row
        The line a spreadsheet shows (the header is line 1 when nothing stands above it); None for the whole file.
    column
        Column name of the upload table, or the file's own header where the table has no such column.
    value
        What the cell holds; None where there is nothing to show; masked where it is personal.
    category
        One of four kinds of fault.
    message
        The rule in plain words and the nearest fix.
    count
        How many cells this problem stands for.
    code
        Short name of the rule, stable between versions.
    level
        How much it matters.
    """

    row: int | None
    column: str | None
    value: str | None
    category: Category
    message: str
    count: int = 1
    code: str = ""
    level: Level = "error"

    def as_record(self) -> ProblemRecord:
        """Give the JSON form: everything but the code."""
        return ProblemRecord(
            row=self.row,
            column=self.column,
            value=self.value,
            category=self.category,
            message=self.message,
            count=self.count,
            level=self.level,
        )
