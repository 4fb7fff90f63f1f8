"""Whether dates like 04/05/2026 have the day first: from the whole column, then the whole file, then the sender."""

from typing import Literal

import polars as pl

TIME = r"(?:[ T,]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
NUMERIC = r"^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})" + TIME + "$"

SHORT = r"^([0-9]{1,2})[-/. ][0-9]{1,2}[-/. ]([0-9]{1,2})$"
FEWEST_DATES, FIRST_YEAR, FEW_YEARS, LAST_DAY = 5, 10, 4, 31
"""How many different dates tell something, and which first numbers look like years of this century that lie together."""
EITHER = r"^\s*0?(?:[1-9]|1[0-2])[-/. ]0?(?:[1-9]|1[0-2])[-/. ][0-9]"
Order = Literal["unknown", "day first", "month first", "both", "said day first", "said month first"]
"""What is known; what the sender said goes before what the cells prove."""


def orders_in(text: pl.Series) -> Order:
    """Give the order that cells prove: a number above 12 can only be a day."""
    first, second = (text.str.extract(NUMERIC, place).cast(pl.Int32) for place in (1, 2))
    day_first = bool(((first > 12) & (second <= 12)).any())
    month_first = bool(((second > 12) & (second <= 31) & (first <= 12)).any())
    if day_first and month_first:
        return "both"
    return "day first" if day_first else "month first" if month_first else "unknown"


def may_have_year_first(text: pl.Series) -> bool:
    """Whether dates like 26/07/03 seem to be written 2026-07-03: the first numbers hardly differ, and the last ones do."""
    short = text.filter(text.str.contains(SHORT).fill_null(value=False)).unique()
    if len(short) < FEWEST_DATES:
        return False
    first, last = (short.str.extract(SHORT, place).cast(pl.Int32).to_list() for place in (1, 2))
    alike: bool = min(first) >= FIRST_YEAR and max(first) - min(first) <= FEW_YEARS
    return alike and max(last) - min(last) >= 2 * FEW_YEARS and min(last) >= 1 and max(last) <= LAST_DAY


def settled(column: Order, file: Order) -> Order:
    """Give the order of a column: its own evidence, else that of the other dates of the file."""
    if column == "both":
        return "day first"
    return file if column == "unknown" else column


def orders_of(columns: list[pl.Series]) -> set[Order]:
    """Give every order that some date column of a file proves; none where no date of the file tells."""
    numeric = [column.filter(column.str.contains(r"^\s*[0-9]{1,2}[-/. ]").fill_null(value=False)) for column in columns]
    found: set[Order] = {orders_in(column.unique().str.strip_chars()) for column in numeric if len(column)}
    return found - {"unknown"}


def could_be_either(columns: list[pl.Series]) -> bool:
    """Whether some date of a file has two numbers that could both be the month."""
    return any(bool(column.str.contains(EITHER).any()) for column in columns)


def order_of_file(columns: list[pl.Series], said: bool | None) -> Order:
    """Give what the sender said, else what all date columns of a file prove together.

    Parameters
    ----------
    columns
        The cells of each date column, as they stand.
    said
        Whether the day comes first; None where nobody has said.
    """
    if said is not None:
        return "said day first" if said else "said month first"
    found = orders_of(columns)
    return found.pop() if len(found) == 1 and "both" not in found else "unknown"
