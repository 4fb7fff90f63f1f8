"""What a reader has chosen to see, and which of it is on the declared list."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from dashboard.charts.question import View
from dashboard.indicators.declared_table import BREAKDOWNS, DeclaredTable
from dashboard.indicators.indicator import Indicator

Tables = Collection[DeclaredTable]


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
    """

    characteristic: str | None
    breakdown: str | None
    where: Mapping[str, str] = field(default_factory=dict)
    quarter: str = ""
    view: View = "latest"

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


def narrowed(choice: Choice, filters: Mapping[str, str], tables: Tables) -> tuple[Choice, tuple[str, ...]]:
    """Put filters in force one after the other, as far as the declared list goes.

    Returns
    -------
    tuple
        The choice, and the names of the filters that cannot be combined with it.
    """
    kept: dict[str, str] = {}
    refused: list[str] = []
    for name, code in filters.items():
        able = name != choice.breakdown and possible(choice, {*kept, name}, tables)
        kept |= {name: code} if able else {}
        refused += [] if able else [name]
    return Choice(choice.characteristic, choice.breakdown, kept, choice.quarter, choice.view), tuple(refused)


def possible(choice: Choice, filters: Collection[str], tables: Tables) -> bool:
    """Whether any table splits by the choice's columns and these filters."""
    columns = {choice.breakdown, *filters}
    wanted = DeclaredTable(tuple(name for name in BREAKDOWNS if name in columns), choice.characteristic)
    return wanted in tables
