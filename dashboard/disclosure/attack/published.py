"""A release as the suite reads it: every figure of it, and the rules that it was made under."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.surface import Surface, exact, laid_out
from dashboard.disclosure.grid import identity
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.renewal import renewed
from dashboard.indicators import POPULATIONS, secrecy
from dashboard.indicators.declared_table import DeclaredTable

PLAIN = "headcount"
"""The indicator that gives the counts of people in post themselves."""

COUNTING = {population.plain: key for key, population in POPULATIONS.items() if population.plain}
"""The indicators that give a population's counts themselves, and which; every other one is derived from those counts."""

AS_AT = "As at ([0-9]{4}-Q[1-4])"
"""How the note of a figure that is not renewed every quarter begins to say which one it is of."""


def of_people(table: DeclaredTable) -> bool:
    """Whether a table counts people: what is published elsewhere, and sums of money, hold no secret of anybody."""
    return secrecy.of_people(table.population)


@dataclass(frozen=True)
class Published:
    """Everything that one release shows.

    Parameters
    ----------
    policy
        The rules it was made under.
    quarters
        Quarters covered, oldest first.
    figures
        By indicator and table: `quarter`, the table's dimensions, `value`, `lower`, `upper`, `numerator`,
        `denominator`, `unit`, `status` and `note`.
    """

    policy: Policy
    quarters: tuple[str, ...]
    figures: Mapping[tuple[str, DeclaredTable], pl.DataFrame]

    def counts(self) -> dict[DeclaredTable, pl.DataFrame]:
        """The released counts, as `quarter`, dimensions, `count` and `as_at`: the quarter they say they are of."""
        said = pl.col("note").cast(pl.String).str.extract(AS_AT)
        return {
            table: frame.select(
                *identity(table),
                pl.col("value").alias("count"),
                pl.coalesce(said, pl.col("quarter").cast(pl.String))
                .min()
                .over("quarter", *table.breakdowns)
                .alias("as_at"),
            )
            for (indicator, table), frame in self.figures.items()
            if indicator in COUNTING
        }

    def absent(self, population: str) -> dict[str, str]:
        """The quarters in which a population was not counted, and why, as its own counts say."""
        said = [
            frame.filter(pl.col("status").cast(pl.String) == "x").select("quarter", "note").unique()
            for (indicator, table), frame in self.figures.items()
            if indicator == POPULATIONS[population].plain and table.characteristic is None
        ]
        return {str(quarter): str(note) for frame in said for quarter, note in frame.iter_rows()}

    def waiting(self, table: DeclaredTable) -> frozenset[str]:
        """The quarters for which a table's population has no count, or none yet: nobody in it is being hidden."""
        said = [frame for (indicator, one), frame in self.figures.items() if one == table and indicator in COUNTING]
        return frozenset(
            str(quarter)
            for frame in said
            for quarter in frame.filter(pl.col("status").cast(pl.String) == "x")["quarter"].unique()
        )

    def surface(self, quarters: tuple[str, ...]) -> Surface:
        """Lay out the released counts that are split by a characteristic."""
        return {
            table: laid_out(table, counts, quarters) for table, counts in self.counts().items() if table.characteristic
        }


def told_anew(
    surface: Surface, roster: Roster, policy: Policy, absent: Callable[[str], Collection[str]] = lambda _: ()
) -> Surface:
    """Leave out figures that only stand from an earlier quarter: an attacker knows which, and what they are of.

    Parameters
    ----------
    surface, roster, policy
        The counts, the people and the rules.
    absent
        Of a population the quarters in which it was not counted.
    """
    anew = {}
    for table, counts in surface.items():
        people = exact(roster, table.everyone).reshape(len(roster.quarters), -1)
        of, none = POPULATIONS[table.population], absent(table.population)
        when = _collected(roster, table.population) if of.collected else None
        fresh = renewed(
            people.astype(int), roster.quarters, policy, yearly=of.yearly, absent=none, collected=when
        ).ravel()
        anew[table] = counts.copy()
        anew[table][~fresh] = float("nan")
    return anew


def _collected(roster: Roster, population: str) -> list[str]:
    """The quarters of which a population has any members: those in which it was collected, as everybody knows."""
    return [roster.quarters[quarter] for quarter in np.unique(roster.quarter[roster.of(population)])]
