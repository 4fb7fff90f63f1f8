"""One reading of every question, whichever door it comes through: address, page, program or command line."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dashboard.disclosure.grid import codes
from dashboard.errors import NotReleasedError
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.indicator import Indicator

ALL = "All"
"""The value of a filter that is not set."""

_QUARTER = re.compile(r"[0-9]{4}-Q[1-4]")


@dataclass(frozen=True)
class Question:
    """What was asked, in terms of the declared list.

    Parameters
    ----------
    indicator
        Its key.
    table
        The one table that holds the answer.
    by
        The columns that split the answer, in the table's order.
    where
        One code per filter; at most one `quarter`.
    """

    indicator: str
    table: DeclaredTable
    by: tuple[str, ...]
    where: Mapping[str, str]


def parse(
    indicator: object,
    by: object,
    where: object,
    *,
    indicators: Mapping[str, Indicator],
    tables: Collection[DeclaredTable],
) -> Question:
    """Read a question by its shape alone, before any figure is touched.

    Parameters
    ----------
    indicator
        Key of an indicator.
    by
        Sequence of column names; `quarter` may be among them and changes nothing.
    where
        Column name to one code of its classification, or to `All`; `quarter` to a quarter.
    indicators, tables
        What there is, and what the policy declares.

    Raises
    ------
    NotReleasedError
        For an unknown name, a list, a range, anything that is not a code, two characteristics, or a table that is not
        declared: always with the same words.
    """
    split, filters = _columns(by), _filters(where)
    chosen = indicators.get(indicator) if isinstance(indicator, str) else None
    if chosen is None:
        raise NotReleasedError
    table = _table({*split, *filters} - {"quarter"}, chosen.population)
    if not chosen.answers(table, tables):
        raise NotReleasedError
    return Question(str(indicator), table, tuple(name for name in table.dimensions if name in split), filters)


def _columns(by: object) -> tuple[str, ...]:
    """Read the breakdowns: known names, each once."""
    if isinstance(by, str) or not isinstance(by, Sequence):
        raise NotReleasedError
    known = ("quarter", *BREAKDOWNS, *CHARACTERISTICS)
    if any(not isinstance(name, str) or name not in known for name in by) or len(set(by)) != len(by):
        raise NotReleasedError
    return tuple(name for name in by if name != "quarter")


def _filters(where: object) -> dict[str, str]:
    """Read the filters that are set: one code each."""
    if not isinstance(where, Mapping):
        raise NotReleasedError
    return {column: value for column, value in where.items() if _is_set(column, value)}


def _is_set(column: object, value: object) -> bool:
    """Say whether a filter is set, or refuse it."""
    known = isinstance(column, str) and column in ("quarter", *BREAKDOWNS, *CHARACTERISTICS)
    if not known or not isinstance(value, str):
        raise NotReleasedError
    if value == ALL:
        return False
    if not (_QUARTER.fullmatch(value) if column == "quarter" else value in codes(str(column))):
        raise NotReleasedError
    return True


def _table(columns: Collection[str], population: str) -> DeclaredTable:
    """Find the population's table that splits by exactly these columns."""
    characteristics = [name for name in CHARACTERISTICS if name in columns]
    if len(characteristics) > 1:
        raise NotReleasedError
    breakdowns = tuple(name for name in BREAKDOWNS if name in columns)
    return DeclaredTable(breakdowns, characteristics[0] if characteristics else None, population)
