"""The census beside released counts: which area a cell is compared with, and the cases where there is none."""

import polars as pl

from dashboard.indicators import census
from dashboard.indicators.answer import NOBODY, Impossible
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.known import NOBODY_KNOWN
from dashboard.indicators.released import beside

REGIONS_WITHOUT_CENSUS = ("Scotland", "Northern Ireland")


def with_census(frame: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    """Put `residents` and `all_residents` beside each cell: of its own region, or of England and Wales.

    Both are null where the census has no such group or covers no such region.
    """
    area = census.population(str(table.characteristic))
    if "region" in table.breakdowns:
        return beside(frame, area)
    return beside(frame, area.filter(pl.col("region") == census.WHOLE_AREA).drop("region"))


def no_comparison(table: DeclaredTable, known: str) -> tuple[Impossible, ...]:
    """The cases in which a cell cannot be set against the census; all but the last follow from code lists alone."""
    cases = [Impossible(pl.col(str(table.characteristic)) == "Unknown", "z", census.NO_UNKNOWN)]
    if "region" in table.breakdowns:
        cases.append(Impossible(pl.col("region").is_in(REGIONS_WITHOUT_CENSUS), "x", census.NO_MATCH))
    cases.append(Impossible(pl.col("residents").is_null(), "x", census.NO_DETAIL))
    cases.append(Impossible(pl.col("people") == 0, "z", NOBODY))
    return (*cases, Impossible(pl.col(known) == 0, "z", NOBODY_KNOWN))
