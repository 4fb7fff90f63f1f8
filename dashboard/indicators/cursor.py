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
