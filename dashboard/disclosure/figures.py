"""Figures: the only thing that charts, tables, downloads and pages can be given."""

from collections.abc import Mapping, Sequence
from typing import NoReturn

import pandas as pd
import polars as pl

from dashboard.disclosure import captions
from dashboard.disclosure.policy import Policy
from dashboard.errors import NotReleasedError

BEFORE = ("indicator", "quarter")
AFTER = ("value", "lower", "upper", "numerator", "denominator", "unit", "status", "note")

_SEAL = object()


class Figures:
    """Released figures of one indicator; made only where disclosure control has been applied.

    Parameters
    ----------
    frame
        Tidy: `indicator`, `quarter`, the breakdowns, then the columns of `AFTER`; one row per figure.
    indicator
        Its key.
    by
        The columns that split the figures.
    where
        The one value each filter is set to.
    policy
        Name and version of the policy applied.
    release
        Number of the release, None for an answer given live.
    caption
        The sentence that goes under every picture and table of these figures.
    seal
        Known to this module only.

    Raises
    ------
    TypeError
        If made anywhere else, copied or pickled.
    """

    __slots__ = ("_frame", "by", "caption", "indicator", "policy", "release", "where")

    def __init__(
        self,
        frame: pl.DataFrame,
        *,
        indicator: str,
        by: tuple[str, ...],
        where: Mapping[str, str],
        policy: str,
        release: int | None,
        caption: str,
        seal: object = None,
    ) -> None:
        if seal is not _SEAL:
            raise TypeError("figures are made by disclosure control only")
        self._frame = frame.select(*BEFORE, *by, *AFTER)
        self.indicator = indicator
        self.by = by
        self.where = dict(where)
        self.policy = policy
        self.release = release
        self.caption = caption

    @classmethod
    def released(
        cls,
        frame: pl.DataFrame,
        *,
        indicator: str,
        by: tuple[str, ...],
        policy: Policy | str,
        where: Mapping[str, str] | None = None,
        release: int | None = None,
        exact: bool = False,
    ) -> "Figures":
        """Seal figures that have passed disclosure control, or are read back from a release of such.

        For `disclosure` and `release` only: `tests/test_rooms.py` refuses it to everybody else.
        """
        return cls(
            frame,
            indicator=indicator,
            by=by,
            where=where or {},
            policy=policy if isinstance(policy, str) else policy.label,
            release=release,
            caption=captions.OWN if exact else captions.caption(indicator),
            seal=_SEAL,
        )

    def as_polars(self) -> pl.DataFrame:
        """Give the figures as they are kept: released, so anybody may have them, and not to be written to."""
        return self._frame

    def frame(self) -> pd.DataFrame:
        """Give the figures as a tidy table of one's own: empty values where `status` is `c`."""
        return self._frame.to_pandas().astype({"numerator": "Int64", "denominator": "Int64"})

    def select(self, where: Mapping[str, str], by: Sequence[str] | None = None) -> "Figures":
        """Narrow the figures to one value of some columns.

        Parameters
        ----------
        where
            Column, or `quarter`, to the one value wanted.
        by
            Columns that still split the figures afterwards; without it, those that are not filtered.

        Raises
        ------
        NotReleasedError
            If a column does not split these figures, or no figure has the value.
        """
        kept = tuple(name for name in self.by if (name not in where if by is None else name in by))
        if not set(where) <= {"quarter", *self.by} or not set(self.by) <= {*kept, *where}:
            raise NotReleasedError
        matching = [pl.col(column) == value for column, value in where.items()]
        chosen = self._frame.filter(*matching) if matching else self._frame
        if chosen.is_empty():
            raise NotReleasedError
        return Figures(
            chosen,
            indicator=self.indicator,
            by=kept,
            where={**self.where, **where},
            policy=self.policy,
            release=self.release,
            caption=self.caption,
            seal=_SEAL,
        )

    def __len__(self) -> int:
        """How many figures, hidden ones included."""
        return self._frame.height

    def __repr__(self) -> str:
        """Say what they are about."""
        return f"<Figures of {self.indicator} by {', '.join(self.by) or 'nothing'}: {len(self)} rows, {self.policy}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied: whoever could rebuild figures could make them up."""
        raise TypeError("figures cannot be copied out of the process; ask for them again, or export the frame")
