"""Everyone who started on a programme, and everything that became of every member of staff, quarter by quarter."""

from typing import NamedTuple, Self

import polars as pl

from dashboard.indicators.cohorts.rows import MEMBERS, STAFF
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.lookups import code_at, ethnic_labels

CODED = ("racially_minoritised", "ethnic_group")


class PeopleRows:
    """Rows of people; only `disclosure` may open them.

    Parameters
    ----------
    frame
        One row a person and course, or a person and quarter: see `rows`.
    """

    __slots__ = ("_frame",)

    def __init__(self, frame: pl.DataFrame) -> None:
        self._frame = frame

    def __repr__(self) -> str:
        """Say that there is something, and nothing of what it is."""
        return "<PeopleRows: undisclosed>"

    __str__ = __repr__

    def __reduce__(self) -> str:
        """Refuse to be pickled: rows of people must not land in a cache or a message."""
        raise TypeError("rows of people cannot be copied out of the process")


class Participants(NamedTuple):
    """What a comparison is made from.

    Parameters
    ----------
    members
        Everyone who started, by programme and cohort: the columns of `rows.MEMBERS`.
    staff
        Every member of staff in every quarter: the columns of `rows.STAFF`.
    quarters
        Quarters covered by workforce returns, oldest first.
    """

    members: PeopleRows
    staff: PeopleRows
    quarters: tuple[str, ...]

    @classmethod
    def read(cls, cursor: Cursor) -> Self:
        """Read them from the records."""
        return cls(PeopleRows(_read(cursor, MEMBERS)), PeopleRows(_read(cursor, STAFF)), covered(cursor))


def _read(cursor: Cursor, query: str) -> pl.DataFrame:
    labels, parameters = ethnic_labels()
    return cursor.execute(f"WITH {labels} {query}", parameters).pl().with_columns(map(code_at, CODED))
