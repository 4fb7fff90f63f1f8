"""Released counts of courses and of the network, for the tests of their indicators."""

from datetime import date
from typing import Any

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator
from tests.indicators.people import IdentityCounts, row

STAFF, LEADERS = "leadership programme for staff", "development course for leaders"

Counts = dict[tuple[str, ...], int]


class Costed(IdentityCounts):
    """Released counts, and beside them what courses cost."""

    def published(self, population: str) -> pl.DataFrame:
        """Give one programme of each course, half over at the end of 2026-Q3."""
        assert population == "programme_costs"
        days = {"starts_on": date(2026, 4, 1), "ends_on": date(2027, 3, 31)}
        return pl.DataFrame(
            [
                {"course": STAFF, "cost": 365_000.0, "places": 100.0, **days},
                {"course": LEADERS, "cost": 90_000.0, "places": 45.0, **days},
            ]
        )


def table(indicator: Indicator) -> DeclaredTable:
    """The table that an indicator is answered for."""
    return DeclaredTable(indicator.always, None, indicator.population)


def figure(
    indicator: Indicator, counts: dict[DeclaredTable, Counts], variance: float = 0.0, **cell: str
) -> dict[str, Any]:
    """Estimate one figure from released counts."""
    return row(indicator.estimate(Costed(counts, variance), table(indicator)), **cell)


def stages(population: str, split: str, code: str, column: str, **people: int) -> dict[DeclaredTable, Counts]:
    """Released counts of one course or kind of support; underscores stand for spaces."""
    order = DeclaredTable((split, column), None, population)
    return {order: {(code, name.replace("_", " ")): many for name, many in people.items()}}


def plain(indicator: Indicator, cell: tuple[str, ...]) -> tuple[object, object]:
    """Give a plain count's value and status where 40 people are in a cell, and where the cell is hidden."""
    whole = table(indicator)
    shown = indicator.estimate(IdentityCounts({whole: {cell: 40}}), whole)
    held = dict(zip(whole.dimensions, cell, strict=True))
    return row(shown, **held)["value"], next(one for one in shown["status"].to_list() if one != "")
