"""How long rows are kept: a period for each table, after which they are due to be forgotten."""

import os
from datetime import date

from dashboard.errors import UserError
from dashboard.records.declared import is_quarterly
from dashboard.records.forgetting import would_forget
from dashboard.records.records import Records
from dashboard.records.tombstones import Tombstone
from data_models import TABLES

YEARS = 7
"""Years for tables without a period of their own: a career's length to follow, and the usual period for staff files."""

OWN_YEARS = {"staff_survey": 3, "cultural_competency": 3, "recruitment": 3}
"""Answers and applications are needed for a few years of trend only."""


def periods() -> dict[str, int]:
    """Give the years for which each quarterly table is kept; `EQUITY_MONITOR_RETENTION` may say `workforce=5,...`.

    Raises
    ------
    UserError
        If it names no such table or no whole number of years from 1.
    """
    own = dict(OWN_YEARS)
    for part in filter(None, os.environ.get("EQUITY_MONITOR_RETENTION", "").replace(" ", "").split(",")):
        name, _, years = part.partition("=")
        if name not in TABLES or not is_quarterly(TABLES[name]) or not years.isdecimal() or int(years) < 1:
            raise UserError(
                f"EQUITY_MONITOR_RETENTION: {part} is not a quarterly table with whole years, as workforce=5."
            )
        own[name] = int(years)
    return {name: own.get(name, YEARS) for name, table in TABLES.items() if is_quarterly(table)}


def first_kept(years: int, today: date) -> str:
    """Give the first quarter that is still kept: the quarter of today, so many years ago."""
    return f"{today.year - years}-Q{(today.month + 2) // 3}"


def overdue(records: Records, *, by: str, today: date) -> list[Tombstone]:
    """Give a tombstone for each table that holds rows from before its period, in whatever state of submission."""
    stones = (Tombstone.of("before", first_kept(years, today), by=by, table=name) for name, years in periods().items())
    return [stone for stone in stones if would_forget(records, [stone])]
