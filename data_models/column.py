"""What one column of an upload table is: the single description that every door is derived from."""

from dataclasses import dataclass
from typing import Literal

import polars as pl

Kind = Literal["text", "identifier", "quarter", "classification", "integer", "number", "money", "boolean", "date"]
Pseudonym = Literal["staff", "participant", "respondent"]

DTYPES: dict[Kind, pl.DataType] = {
    "text": pl.String(),
    "identifier": pl.String(),
    "quarter": pl.String(),
    "classification": pl.String(),
    "integer": pl.Int64(),
    "number": pl.Float64(),
    "money": pl.Float64(),
    "boolean": pl.Boolean(),
    "date": pl.Date(),
}
"""The polars type that holds each kind once a file has been read."""


@dataclass(frozen=True)
class Column:
    """One column of an upload table.

    Parameters
    ----------
    name, title, description
        The header written in files, the label shown on screens, and one sentence for the data dictionary.
    kind
        What a cell holds; `DTYPES` gives its polars type.
    required
        Whether the column must be present in a file.
    blank
        Whether a cell may be blank; rules of the table may narrow it ("blank while in post").
    classification
        Key in `CLASSIFICATIONS`. Only kind `classification` is limited to its codes; a `text` column that names one is
        free on upload and is published under that list.
    several
        Whether a cell may hold several codes joined by `;`.
    unit
        For example `people`, `GBP`, `GBP a year`, `share (0 to 1)`.
    minimum, maximum, above
        Inclusive bounds and exclusive lower bound.
    pattern
        Regular expression that the whole cell must match (`re.fullmatch`, or `^(?:...)$` in polars).
    titles
        Other published header titles read as this column, for example those of the 360Giving standard.
    pseudonym
        Whose identifier this is, when it is re-keyed on arrival; None for every other column.
    when_absent
        Value taken in every row when the whole column is absent from the file.
    references
        Upload table in whose key column the value must be known, or None.
    example
        Made-up value for templates; None lets the kind decide (blank where a cell may be blank).
    """

    name: str
    kind: Kind
    required: bool = True
    blank: bool = False
    classification: str | None = None
    several: bool = False
    unit: str = ""
    description: str = ""
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    pattern: str | None = None
    titles: tuple[str, ...] = ()
    pseudonym: Pseudonym | None = None
    when_absent: str | None = None
    references: str | None = None
    title: str = ""
    example: object = None

    @property
    def dtype(self) -> pl.DataType:
        """The polars type of the column in a read file."""
        return DTYPES[self.kind]
