"""The little of a database cursor that a population's statement needs."""

from collections.abc import Sequence
from typing import Protocol

import polars as pl


class Cursor(Protocol):
    """A cursor over the records: this room writes SQL but opens no database."""

    def execute(self, query: str, parameters: Sequence[str | int | None] = ...) -> "Cursor":
        """Run one statement."""
        ...

    def pl(self) -> pl.DataFrame:
        """Fetch the result of the last statement."""
        ...


class Remembering:
    """A cursor that runs a question without parameters once, for as long as nobody writes in between.

    Every population asks of which quarters there are returns; each time, that is another pass over all rows.

    Parameters
    ----------
    cursor
        The one that is asked.
    """

    SMALL = 1_000
    """Rows up to which an answer is kept."""

    def __init__(self, cursor: Cursor) -> None:
        self._cursor = cursor
        self._asked = ""
        self._known: dict[str, pl.DataFrame] = {}

    def execute(self, query: str, parameters: Sequence[str | int | None] = ()) -> "Remembering":
        """Run one statement, unless its answer is known."""
        self._asked = "" if parameters else query
        if self._asked not in self._known:
            self._cursor.execute(query, parameters)
        return self

    def pl(self) -> pl.DataFrame:
        """Fetch the result of the last statement."""
        if self._asked in self._known:
            return self._known[self._asked]
        found = self._cursor.pl()
        if self._asked and found.height <= self.SMALL:
            self._known[self._asked] = found
        return found
