"""Released counts of applications at two stages of recruitment, side by side."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import beside, released

STAGE = "recruitment_stage"

SPLITS = ("grade", "targeted")
"""The columns that figures of recruitment may be split by."""

YEARLY = "Counted over a year and renewed once a year, because a quarter's appointments of a group are few people."
ONE_EACH = "Somebody who applies twice is two applications; uploads hold numbers, and nobody's name."
UNTOLD = "People who did not say their ethnicity are a group of their own, and in no other."
"""Caveats that every figure of recruitment shares."""


def staged(table: DeclaredTable) -> DeclaredTable:
    """The same table, split by the stage as well."""
    return table.across(STAGE)


def at_stage(counts: ProtectedCounts, table: DeclaredTable, stage: str, name: str) -> pl.DataFrame:
    """One stage's counts for each cell of the table, as columns `name` and `<name>_variance`."""
    return released(counts, staged(table), name).filter(pl.col(STAGE) == stage).drop(STAGE)


def two_stages(counts: ProtectedCounts, table: DeclaredTable, later: str, earlier: str) -> pl.DataFrame:
    """Those who came to the later stage as `events`, beside those who came to the earlier one as `total`."""
    return beside(at_stage(counts, table, later, "events"), at_stage(counts, table, earlier, "total"))
