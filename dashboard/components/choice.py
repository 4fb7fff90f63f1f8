"""What a reader has chosen to see, and which of it is on the declared list."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from dashboard.charts.question import View
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.secrecy import of_people


@dataclass(frozen=True)
class Choice:
    """One state of the filter bar.

    Parameters
    ----------
    characteristic
        A name from `CHARACTERISTICS`, or None for everyone together.
    breakdown
        A name from `BREAKDOWNS`, or None.
    where
        Filters in force: column -> one code.
    quarter, view
        When, and whether at that quarter or over time.
    definition
        Who counts, by its name in `dashboard.components.definition`.
    financial
        Whether only quarters that end a financial year are shown.
    """

    characteristic: str | None
    breakdown: str | None
    where: Mapping[str, str] = field(default_factory=dict)
    quarter: str = ""
    view: View = "latest"
    definition: str = "everyone"
    financial: bool = False

    def table(self, indicator: Indicator) -> DeclaredTable:
        """Give the table that holds the answer.

        Indicators about everyone leave the characteristic out; those that are given at one level only are given at it.
        """
        levels = indicator.characteristics
        level = self.characteristic if self.characteristic in levels else None if None in levels else levels[0]
        columns = {self.breakdown, *self.where, *indicator.always}
        return DeclaredTable(tuple(name for name in BREAKDOWNS if name in columns), level, indicator.population)

    def by(self, indicator: Indicator) -> tuple[str, ...]:
        """Give the columns that split the answer."""
        return tuple(name for name in self.table(indicator).dimensions if name not in self.where)


@dataclass(frozen=True)
class Offer:
    """What the indicators of a page can be asked.

    Parameters
    ----------
    tables
        Each indicator, and the tables that the release answers it for.
    """

    tables: tuple[tuple[Indicator, Collection[DeclaredTable]], ...]

    @property
    def breakdowns(self) -> tuple[str, ...]:
        """Columns that split some indicator's figures and may be left out, in the order in which tables print them.

        Not those that split everyone together only: every choice is of some level of the characteristic.
        """
        found = {
            name
            for one, held in self.tables
            for table in held
            if table.characteristic in {Choice(level, None).table(one).characteristic for level in CHARACTERISTICS}
            for name in table.breakdowns
            if name not in one.always
        }
        return tuple(name for name in BREAKDOWNS if name in found)

    @property
    def levels(self) -> tuple[str, ...]:
        """Levels of the protected characteristic at which some indicator has figures, from the coarsest."""
        found = {table.characteristic for _, held in self.tables for table in held}
        return tuple(name for name in CHARACTERISTICS if name in found)

    @property
    def of_people(self) -> bool:
        """Whether any indicator is about people, and may be split by a characteristic of theirs."""
        return any(of_people(one.population) and any(one.characteristics) for one, _ in self.tables)

    def answers(self, choice: Choice) -> bool:
        """Whether any indicator is answered under a choice."""
        return any(choice.table(indicator) in held for indicator, held in self.tables)


def fitted(choice: Choice, indicator: Indicator) -> Choice:
    """Leave the split out of a choice for an indicator about organisations that has no such split."""
    kept = of_people(indicator.population) or choice.breakdown in (None, *indicator.breakdowns)
    return choice if kept else replace(choice, breakdown=None)


def narrowed(choice: Choice, filters: Mapping[str, str], offer: Offer) -> tuple[Choice, tuple[str, ...]]:
    """Put filters in force one after the other, as far as the declared list goes.

    Returns
    -------
    tuple
        The choice, and the names of the filters that cannot be combined with it.
    """
    kept: dict[str, str] = {}
    refused: list[str] = []
    for name, code in filters.items():
        able = name != choice.breakdown and possible(choice, {*kept, name}, offer)
        kept |= {name: code} if able else {}
        refused += [] if able else [name]
    return replace(choice, where=kept), tuple(refused)


def possible(choice: Choice, filters: Collection[str], offer: Offer) -> bool:
    """Whether any indicator's figures are split by the choice's columns and these filters."""
    return offer.answers(replace(choice, where=dict.fromkeys(filters, "")))
