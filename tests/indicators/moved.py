"""A year of movements counted by hand: 100 minoritised and 400 White staff at both ends, and what became of them."""

from collections.abc import Iterable, Mapping

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator
from tests.indicators.people import IdentityCounts, row

NOW, BEFORE = "2026-Q3", "2025-Q3"
LEVEL = "racially_minoritised"
Counts = Mapping[tuple[str, ...], int]


class Year(IdentityCounts):
    """Released counts of two quarters a year apart.

    Parameters
    ----------
    now, before
        Counts of the later and of the earlier quarter, by table as in `IdentityCounts`; what is left out is hidden.
    """

    def __init__(self, now: Mapping[DeclaredTable, Counts], before: Mapping[DeclaredTable, Counts]) -> None:
        super().__init__({table: dict(found) for table, found in now.items()}, 10.0)
        self.before = IdentityCounts({table: dict(found) for table, found in before.items()}, 10.0)

    def table(self, declared: DeclaredTable) -> pl.DataFrame:
        """Give both quarters' grids."""
        earlier = self.before.table(declared).with_columns(quarter=pl.lit(BEFORE), as_at=pl.lit(BEFORE))
        return pl.concat([earlier, super().table(declared)])


def staff(**grades: Counts) -> dict[DeclaredTable, Counts]:
    """Staff in post: `of_all` by group, and `of_grades` by grade and group; everyone is 500."""
    tables = {"of_all": _staff(), "of_grades": _staff("grade")}
    return {_staff().everyone: {(): 500}, **{tables[name]: found for name, found in grades.items()}}


def _staff(*breakdowns: str) -> DeclaredTable:
    return DeclaredTable(breakdowns, LEVEL, "staff_in_post")


STAFF = staff(
    of_all={("yes",): 100, ("no",): 400},
    of_grades={
        ("Frontline", "yes"): 80,
        ("Frontline", "no"): 200,
        ("Manager", "yes"): 20,
        ("Manager", "no"): 200,
    },
)
"""Most minoritised staff are on the front line, half of the White staff are managers."""


def figure(indicator: Indicator, counts: IdentityCounts, code: str = "yes", **cell: str) -> dict[str, object]:
    """One figure of the later quarter, by whether people are racially minoritised."""
    table = DeclaredTable(tuple(cell), LEVEL, indicator.population)
    frame = indicator.estimate(counts, table).filter(pl.col("quarter") == NOW)
    return row(frame, **cell, racially_minoritised=code)


def happened(population: str, of_all: Counts, of_grades: Counts | None = None) -> dict[DeclaredTable, Counts]:
    """Counts of a population of movers, by group and by grade and group."""
    return {
        DeclaredTable((), LEVEL, population): of_all,
        DeclaredTable(("grade",), LEVEL, population): of_grades or {},
    }


def numbers(figure: Mapping[str, object], *names: str) -> Iterable[object]:
    """Some columns of a figure, in order."""
    return tuple(figure[name] for name in names)
