"""How many people's ethnicity is known, from released figures alone."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import beside, over, released

MINORITISED, UNKNOWN = "racially_minoritised", "Unknown"

NOBODY_KNOWN = "Nobody's ethnicity is known here, so there is no share."
"""What stands where the denominator of known ethnicity is nought."""


def known_needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The tables that `known_people` reads."""
    return (table.everyone, table.by(_level(table)))


def known_people(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """People whose ethnicity is known, for each cell of the table's breakdowns.

    Everyone less those whose ethnicity is unknown. Where the unknown are too few to be released, all the groups whose
    ethnicity is known, put together; hidden where one of those is hidden as well.

    Returns
    -------
    polars.DataFrame
        The breakdowns with `people`, `known`, `unknown` and the `<name>_variance` of each.
    """
    level = _level(table)
    groups = released(counts, table.by(level), "unknown")
    frame = groups.filter(pl.col(level) == UNKNOWN).drop(level)
    frame = beside(frame, _together(groups.filter(pl.col(level) != UNKNOWN), table))
    frame = over(frame, released(counts, table.everyone, "people"))
    return frame.with_columns(_known("")).with_columns(_known("_variance")).drop("others", "others_variance")


def one_group(counts: ProtectedCounts, table: DeclaredTable, code: str, name: str) -> pl.DataFrame:
    """One group's counts for each cell of the table's breakdowns, as columns `name` and `<name>_variance`."""
    characteristic = str(table.characteristic)
    return released(counts, table, name).filter(pl.col(characteristic) == code).drop(characteristic)


def _level(table: DeclaredTable) -> str:
    """The coarsest level that the question already reads: each table costs privacy, so no further one is asked for."""
    return MINORITISED if table.characteristic == MINORITISED else "ethnic_group"


def _together(groups: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    """Put groups together; a sum with a hidden part is hidden."""
    sums = [
        pl.when(pl.col(f"unknown{suffix}").null_count() == 0)
        .then(pl.col(f"unknown{suffix}").sum())
        .alias(f"others{suffix}")
        for suffix in ("", "_variance")
    ]
    return groups.group_by("quarter", *table.breakdowns, maintain_order=True).agg(*sums, pl.col("as_at").min())


def _known(suffix: str) -> pl.Expr:
    """Variances of independent noises add, whether the figures are added or subtracted."""
    people, unknown, others = (pl.col(one + suffix) for one in ("people", "unknown", "others"))
    rest = people + unknown if suffix else (people - unknown).clip(lower_bound=0)
    chosen = pl.when(pl.col("people").is_null()).then(None).when(pl.col("unknown").is_not_null())
    return chosen.then(rest).otherwise(others).alias(f"known{suffix}")
