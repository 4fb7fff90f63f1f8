"""From the declared tables to the fewest passes over the records that can answer all of them."""

from collections.abc import Iterable, Sequence

from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable

FINEST = CHARACTERISTICS[-1]
"""The level of detail that answers every other one."""


def groupings(tables: Iterable[DeclaredTable]) -> tuple[DeclaredTable, ...]:
    """Every distinct set of columns that has to be counted per organisation, finest first.

    An organisation has one type, so a count per organisation already knows it: the type is not a column to count by.
    """
    found = {DeclaredTable(_without_type(table), table.characteristic) for table in tables}
    return tuple(sorted(found, key=_fineness, reverse=True))


def cover(tables: Iterable[DeclaredTable]) -> tuple[tuple[str, ...], ...]:
    """The fewest sets of breakdowns to count the records by, so that every declared table is a roll-up of one.

    Returns
    -------
    tuple of tuples
        Sets of breakdowns of which none holds another; each is to be counted by the uploaded ethnic group as well.
    """
    wanted = {_without_type(table) for table in tables}
    largest = [columns for columns in wanted if not any(set(columns) < set(other) for other in wanted)]
    return tuple(sorted(largest, key=lambda columns: [BREAKDOWNS.index(name) for name in columns]))


def parent(grouping: DeclaredTable, candidates: Sequence[DeclaredTable]) -> DeclaredTable | None:
    """The smallest of the candidates that `grouping` is a roll-up of, or None if there is none."""
    able = [one for one in candidates if one != grouping and _answers(one, grouping)]
    return min(able, key=_fineness, default=None)


def carried(characteristic: str | None) -> tuple[str, ...]:
    """The columns that go with a characteristic: itself and every coarser one, which it decides."""
    return CHARACTERISTICS[: CHARACTERISTICS.index(characteristic) + 1] if characteristic else ()


def _without_type(table: DeclaredTable) -> tuple[str, ...]:
    return tuple(name for name in table.breakdowns if name != "organisation_type")


def _answers(one: DeclaredTable, other: DeclaredTable) -> bool:
    return set(other.breakdowns) <= set(one.breakdowns) and _detail(one) >= _detail(other)


def _detail(table: DeclaredTable) -> int:
    return len(carried(table.characteristic))


def _fineness(table: DeclaredTable) -> tuple[int, int, tuple[str, ...]]:
    return len(table.breakdowns), _detail(table), table.breakdowns
