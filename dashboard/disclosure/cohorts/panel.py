"""What became of people, quarter by quarter, as a grid: one row a person, one column a quarter."""

from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt
import polars as pl

from dashboard.disclosure.gate import Flags
from dashboard.disclosure.grid import codes
from dashboard.disclosure.noise import Integers

ABSENT = -1
"""Stands where somebody has no row in a quarter."""

FRONT_LINE = codes("grade").index("Frontline")


class Panel(NamedTuple):
    """Histories of some people.

    Parameters
    ----------
    grade
        Rank of each person's grade in each quarter, or `ABSENT`.
    in_post
        Whether they were in post at its end.
    last
        The last column for which their organisation has sent a return.
    first_ordinal
        The quarter of the first column, as a whole number.
    """

    grade: npt.NDArray[np.int8]
    in_post: Flags
    last: Integers
    first_ordinal: int

    @classmethod
    def of(cls, people: pl.DataFrame, staff: pl.DataFrame) -> Self:
        """Lay out the histories of people (`person`, `organisation`), in their order.

        Parameters
        ----------
        people
            Each person once.
        staff
            The columns of `rows.STAFF`.
        """
        first, last = int(str(staff["ordinal"].min())), int(str(staff["ordinal"].max()))
        numbered = people.select("person").with_row_index("row")
        rows = staff.join(numbered, on="person")
        place = rows["row"].to_numpy(), (rows["ordinal"] - first).to_numpy()
        rank = rows["grade"].replace_strict(list(codes("grade")), range(len(codes("grade"))), return_dtype=pl.Int8)
        grade = np.full((people.height, last - first + 1), ABSENT, dtype=np.int8)
        in_post = np.zeros(grade.shape, dtype=np.bool_)
        grade[place], in_post[place] = rank.to_numpy(), rows["in_post"].to_numpy()
        returned = staff.group_by("organisation").agg(pl.col("ordinal").max().alias("last"))
        ends = people.select("organisation").join(returned, on="organisation", how="left", maintain_order="left")[
            "last"
        ]
        return cls(grade, in_post, (ends.fill_null(first - 1) - first).cast(pl.Int64).to_numpy(), first)

    def at(self, ordinals: Integers) -> tuple[npt.NDArray[np.int8], Flags]:
        """Give each person's grade and whether they were in post at a quarter of their own; `ABSENT` outside the grid."""
        column = ordinals - self.first_ordinal
        inside = (column >= 0) & (column < self.grade.shape[1])
        rows, place = np.arange(self.grade.shape[0]), np.where(inside, column, 0)
        return np.where(inside, self.grade[rows, place], ABSENT), inside & self.in_post[rows, place]

    def followed(self, ordinals: Integers) -> Flags:
        """Whether each person's organisation has sent returns up to a quarter of their own."""
        return np.asarray(ordinals - self.first_ordinal <= self.last)
