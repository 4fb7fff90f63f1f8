"""The two speeds of conversion: read the whole column as it should be written, then look closely at what would not read.

A file written as the data dictionary asks never pays for the close look.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, cast

import polars as pl

from dashboard.ingest.conversion.cleaning import cleaned, is_blank_mark
from dashboard.ingest.conversion.converted import Converted, Reading
from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.problem import Category
from data_models import Column

WORTH_GROUPING = 2_000
"""Cells to look at from which on it pays to find the different ones first."""

Told = TypeVar("Told")
Blame = tuple[tuple[pl.Series | None, Category, str | pl.Series, str], ...]


@dataclass(frozen=True)
class Closer:
    """What a close look at some cells found; each series is as long as the cells looked at.

    Parameters
    ----------
    values
        Typed values, null where a cell would still not read.
    blame
        For cells that would not read: category, sentence and code, in the order in which they are tried; the last
        holds for every cell that none before it claims.
    readings
        Which cells were read with which liberty.
    """

    values: pl.Series
    blame: Blame
    readings: dict[Reading, pl.Series]

    def spread(self, places: pl.Series) -> "Closer":
        """Give the same for cells of which each stands at one of `places` among the cells looked at."""
        return Closer(
            self.values.gather(places),
            tuple(
                (_gathered(where, places), kind, _gathered(words, places), code)
                for where, kind, words, code in self.blame
            ),
            {liberty: where.gather(places) for liberty, where in self.readings.items()},
        )


def convert(
    column: Column, raw: pl.Series, straight: pl.Series, look_closer: Callable[[Column, pl.Series], Closer]
) -> Converted:
    """Complete a quick conversion.

    Parameters
    ----------
    column
        The column, for its name.
    raw
        Cells as they stand, String.
    straight
        The quick conversion of `raw`; null where it failed.
    look_closer
        Reads cleaned cells that the quick conversion could not.
    """
    if raw.null_count() == straight.null_count():
        return Converted(straight)
    failed = (raw.is_not_null() & straight.is_null()).arg_true()
    held = raw.gather(failed)
    closer, text = _look(column, held, look_closer)
    unread = closer.values.is_null()
    blank = unread & is_blank_mark(text)
    values = straight.scatter(failed, closer.values) if not unread.all() else straight
    readings = {liberty: int(where.sum()) for liberty, where in closer.readings.items()}
    readings[Reading.BLANK_MARK] = int((blank & (text != "")).sum())
    faults = _blamed(column.name, failed, held, unread & ~blank, closer)
    return Converted(values, faults, {liberty: times for liberty, times in readings.items() if times})


def _look(
    column: Column, held: pl.Series, look_closer: Callable[[Column, pl.Series], Closer]
) -> tuple[Closer, pl.Series]:
    """Look closely at each different cell once, and give what was found, and the cleaned text, for every cell."""
    different = held.unique(maintain_order=True) if len(held) >= WORTH_GROUPING else held
    text = cleaned(different)
    closer = look_closer(column, text)
    if len(different) == len(held):
        return closer, text
    where = different.alias("cell").to_frame().with_row_index("place")
    places = held.alias("cell").to_frame().join(where, on="cell", how="left", maintain_order="left")["place"]
    return closer.spread(places), text.gather(places)


def _blamed(name: str, failed: pl.Series, held: pl.Series, left: pl.Series, closer: Closer) -> pl.DataFrame:
    parts = []
    for where, category, message, code in closer.blame:
        mine = left if where is None else left & (where.fill_null(False) if where.null_count() else where)
        if not mine.any():
            continue
        words = message if isinstance(message, str) else message.filter(mine)
        parts.append(faults_at(failed.filter(mine), name, held.filter(mine), category, words, code))
        left = left & ~mine
    return gather(parts)


def _gathered(told: Told, places: pl.Series) -> Told:
    return cast(Told, told.gather(places)) if isinstance(told, pl.Series) else told
