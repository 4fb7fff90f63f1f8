"""The staff list that an attacker is taken to hold, and beside it the secrets: what a release is attacked with."""

from typing import Self

import polars as pl

from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.populations import POPULATIONS


class StaffList:
    """Everyone in every population and quarter, with what is secret about them; only `disclosure` may open it.

    Parameters
    ----------
    frame
        One row per population, person and quarter: `population` (its key; people in post where the column is absent),
        `person`, `quarter`, `organisation`, every name of `BREAKDOWNS` (taken to be known to a colleague), every name of
        `CHARACTERISTICS` (secret) and `salary` (secret; null where unpaid, and in every population but people in post).
    quarters
        Every quarter covered, oldest first.
    """

    __slots__ = ("_frame", "quarters")

    def __init__(self, frame: pl.DataFrame, quarters: tuple[str, ...]) -> None:
        self.quarters = quarters
        self._frame = frame

    def __repr__(self) -> str:
        """Say that there is something, and nothing of what it is."""
        return "<StaffList: undisclosed>"

    __str__ = __repr__

    def __reduce__(self) -> str:
        """Refuse to be pickled: secrets must not land in a cache or a message."""
        raise TypeError("a staff list cannot be copied out of the process")

    @classmethod
    def read(cls, cursor: Cursor) -> Self:
        """Read everybody whom any population counts, one row each, population and quarter.

        Parameters
        ----------
        cursor
            A cursor over the records.
        """
        lists = (
            population.members(cursor).with_columns(pl.lit(key).alias("population"))
            for key, population in POPULATIONS.items()
            if population.members
        )
        return cls(pl.concat(list(lists), how="diagonal"), covered(cursor))
