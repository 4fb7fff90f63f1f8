"""Staff in post at the start and at the end of the year that a movement is counted over."""

import polars as pl

from dashboard.indicators.answer import Impossible
from dashboard.indicators.covered import YEAR
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import over, released

STAFF = "staff_in_post"
"""The population that movements are set against."""

STEP = 5
"""Released counts are multiples of this (`Policy.base`)."""

NOT_A_YEAR_BEFORE = "No headcount of staff a year before is released, so there is no rate."


def movers_and_start(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Those to whom something happened, as `events`, over the staff of a year before, as `total`."""
    return over(released(counts, table, "events"), released(counts, table.of(STAFF), "total"), YEAR)


def movers_and_mean(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Those to whom something happened, as `events`, over the mean of the staff at both ends of the year, as `total`.

    Both headcounts stay beside it, as `start` and `end`. The mean of two released counts carries half the noise of one;
    as `total_shown` it stands in steps of five, as every count that is shown does, unless the counts are exact.
    """
    started = movers_and_start(counts, table).rename({"total": "start", "total_variance": "start_variance"})
    frame = over(started, released(counts, table.of(STAFF), "end"))
    return frame.with_columns(
        ((pl.col("start") + pl.col("end")) / 2).alias("total"),
        ((pl.col("start_variance") + pl.col("end_variance")) / 4).alias("total_variance"),
    ).with_columns(_in_steps("total"))


def _in_steps(name: str) -> pl.Expr:
    """Write a number of people in the steps of released counts, unless it is exact."""
    rounded = (pl.col(name) / STEP + 0.5).floor() * STEP
    return pl.when(pl.col(f"{name}_variance") > 0).then(rounded).otherwise(name).alias(f"{name}_shown")


def headcount_needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The tables that both read, and staff altogether, which tells whether there was a year before."""
    return (table, table.of(STAFF), DeclaredTable(population=STAFF))


def without_a_year_before(counts: ProtectedCounts, frame: pl.DataFrame) -> tuple[pl.DataFrame, Impossible]:
    """Mark the quarters a year before which nobody at all was counted: there the records are too short, or have a gap.

    It is asked of the quarter, not of the one that a figure stands from: a hidden figure does not say which that is.
    """
    everyone = released(counts, DeclaredTable(population=STAFF), "all_start").drop("all_start_variance")
    marked = over(frame.with_columns(pl.col("as_at").alias("then"), pl.col("quarter").alias("as_at")), everyone, YEAR)
    marked = marked.with_columns(pl.col("then").alias("as_at")).drop("then")
    return marked, Impossible(pl.col("all_start").is_null(), "x", NOT_A_YEAR_BEFORE)
