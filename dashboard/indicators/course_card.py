"""What the cards of courses and of support have in common, and the rate that most of them are: a later stage over an earlier."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import polars as pl

from dashboard.indicators.answer import answer, nobody
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.intervals import scaled, share
from dashboard.indicators.released import beside, released
from dashboard.indicators.sources import KIRKPATRICK, SMALL_AND_ADJUSTED

TO_DATE = "Counted to date, once a year at the end of June; a figure stands until the next count and says so."
KNOWN_TO_ALL = "Colleagues know who takes part, so nothing here is split by ethnic group, organisation or grade, and nobody is compared."
NO_COMPARISON = (
    "A simple rate, and no proof that the course made the difference: those chosen may have risen or stayed anyway. The "
    "Evaluation workbench sets completers beside matched colleagues."
)
SAME_PLACE = "Who moved to another organisation is counted as gone, because nobody is followed from one to another."
"""Caveats that several cards share."""

COURSE_CARD = partial(
    Indicator,
    unit="per cent",
    polarity="higher is better",
    reference_group="None",
    source=KIRKPATRICK,
    pillar="workforce",
    breakdowns=("course",),
    always=("course",),
    characteristics=(None,),
    methods=("proportion",),
)
"""A card on courses; any of these words can be said anew."""

Estimate = Callable[[ProtectedCounts, DeclaredTable], pl.DataFrame]


class Part(NamedTuple):
    """Some people of a population: those with one code of a column, or all of a table's own split."""

    population: str
    column: str = ""
    code: str = ""

    def table(self, table: DeclaredTable) -> DeclaredTable:
        """Give the table that counts them beside a table that is answered."""
        if not self.column:
            return table.of(self.population)
        return table.of(self.population).without("session_number").across(self.column)

    def counted(self, counts: ProtectedCounts, table: DeclaredTable, name: str) -> pl.DataFrame:
        """Give their released counts, as `name` and `<name>_variance`."""
        found = released(counts, self.table(table), name)
        return found.filter(pl.col(self.column) == self.code).drop(self.column) if self.column else found


class Rate(NamedTuple):
    """Per cent of an earlier stage's people who are in a later one, with Wilson's interval."""

    later: Part
    earlier: Part

    def needs(self, table: DeclaredTable) -> tuple[DeclaredTable, ...]:
        """The tables of both."""
        return (self.later.table(table), self.earlier.table(table))

    def estimate(self, counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
        """Estimate it from released counts."""
        frame = beside(self.later.counted(counts, table, "events"), self.earlier.counted(counts, table, "total"))
        figures = scaled(share(frame, "events", "total"), 100).with_columns(
            pl.col("events").alias("numerator"), pl.col("total").alias("denominator"), pl.col("total").alias("base")
        )
        return answer(figures, table, nobody("total"))


CAVEATS = (TO_DATE, KNOWN_TO_ALL, SMALL_AND_ADJUSTED)
"""What every card of courses and of support says."""
