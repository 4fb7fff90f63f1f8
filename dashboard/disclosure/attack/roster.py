"""The staff list as numbers: who was where in which quarter, and what is secret about them."""

from dataclasses import dataclass, replace

import numpy as np
import polars as pl

from dashboard.disclosure.gate import Flags
from dashboard.disclosure.grid import codes
from dashboard.disclosure.noise import Floats, Integers
from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, PEOPLE_IN_POST
from dashboard.indicators.staff_list import StaffList

NONE = -1
"""Stands for a column without a code; such a person is in no cell that the column splits."""


@dataclass(frozen=True)
class Roster:
    """A staff list in columns of numbers.

    Parameters
    ----------
    quarters
        Quarters covered, oldest first.
    person, quarter, organisation
        One entry per population, person and quarter, in the order of people and, within one, of quarters; whole numbers
        from 0.
    population
        Of each entry, the place of its population among `POPULATIONS`.
    columns
        For each breakdown and characteristic the number of its code in its classification, or `NONE`.
    salary
        GBP a year, NaN where there is none.
    """

    quarters: tuple[str, ...]
    person: Integers
    quarter: Integers
    organisation: Integers
    population: Integers
    columns: dict[str, Integers]
    salary: Floats

    @classmethod
    def opened(cls, staff: StaffList) -> "Roster":
        """Open a staff list: what this room is for."""
        frame = staff._frame.sort("person", "quarter")  # noqa: SLF001 - opening the list is what this room is for
        named = {name: _numbered(_column(frame, name), codes(name)) for name in (*BREAKDOWNS, *CHARACTERISTICS)}
        return cls(
            quarters=staff.quarters,
            person=_ranked(frame["person"]),
            quarter=_numbered(frame["quarter"], staff.quarters),
            organisation=_ranked(frame["organisation"]),
            population=_numbered(_column(frame, "population", PEOPLE_IN_POST), tuple(POPULATIONS)),
            columns=named,
            salary=frame["salary"].cast(pl.Float64).fill_null(np.nan).to_numpy(),
        )

    @property
    def people(self) -> int:
        """How many people there are over all quarters."""
        return int(self.person[-1]) + 1 if self.person.size else 0

    @property
    def last(self) -> Integers:
        """Each person's newest row: where their present secrets stand."""
        return np.flatnonzero(np.diff(self.person, append=self.people))

    @property
    def kinds(self) -> dict[str, Flags]:
        """Who people are, staff first: for each kind of member, which of the people are of it."""
        kinds = [one.members_are for one in POPULATIONS.values()]
        kind = np.array([kinds.index(one) for one in kinds], dtype=np.int64)[self.population[self.last]]
        return {kinds[one]: np.asarray(kind == one) for one in np.unique([0, *kind])}

    @property
    def peers(self) -> Integers:
        """Whose likes each person is judged among: those in the same type of organisation who are the same kind of member.

        Applicants are no guide to what staff are, nor the other way about.
        """
        kind = np.maximum(self.columns["organisation_type"][self.last], 0)
        for number, flags in enumerate(self.kinds.values()):
            kind = np.where(flags, kind + number * len(codes("organisation_type")), kind)
        return kind

    def of(self, population: str) -> Flags:
        """Which entries are of one population."""
        return np.asarray(self.population == list(POPULATIONS).index(population))

    def only(self, rows: Flags) -> "Roster":
        """The same roster with some rows left out; people are numbered anew, quarters are not."""
        return replace(
            self,
            person=np.unique(self.person[rows], return_inverse=True)[1],
            quarter=self.quarter[rows],
            organisation=self.organisation[rows],
            population=self.population[rows],
            columns={name: column[rows] for name, column in self.columns.items()},
            salary=self.salary[rows],
        )


def _column(frame: pl.DataFrame, name: str, otherwise: str | None = None) -> pl.Series:
    """A column, or one value throughout where a list does not have it."""
    return (
        frame[name]
        if name in frame.columns
        else pl.Series(name, [otherwise], pl.String).new_from_index(0, frame.height)
    )


def _numbered(column: pl.Series, known: tuple[str, ...]) -> Integers:
    """Give each value its place in the list of codes; whole numbers are such places already."""
    if column.dtype.is_integer():
        return column.fill_null(NONE).cast(pl.Int64).to_numpy()
    places = column.cast(pl.String).replace_strict(list(known), list(range(len(known))), default=NONE)
    return places.fill_null(NONE).cast(pl.Int64).to_numpy()


def _ranked(column: pl.Series) -> Integers:
    """Number the values from 0, in their own order."""
    return (column.rank("dense").cast(pl.Int64) - 1).to_numpy()
