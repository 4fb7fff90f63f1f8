"""How many people's ethnicity is known, from released figures alone."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import beside, over, released

NOBODY_KNOWN = "Nobody's ethnicity is known here, so there is no share."
"""What stands where the denominator of known ethnicity is nought."""


def known_needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """The tables that `known_people` reads."""
    return (table.everyone, table.by("racially_minoritised"))


def known_people(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """People whose ethnicity is known, for each cell of the table's breakdowns.

    Everyone less those whose ethnicity is unknown. Where the unknown are too few to be released, the racially
    minoritised and everyone else whose ethnicity is known, put together; hidden where those are hidden as well.

    Returns
    -------
    polars.DataFrame
        The breakdowns with `people`, `known`, `unknown`, `minoritised` and the `<name>_variance` of each.
    """
    frame = _one_group(counts, table, "Unknown", "unknown")
    for code, name in (("yes", "minoritised"), ("no", "others")):
        frame = beside(frame, _one_group(counts, table, code, name))
    frame = over(frame, released(counts, table.everyone, "people"))
    return frame.with_columns(_known("")).with_columns(_known("_variance")).drop("others", "others_variance")


def _one_group(counts: ProtectedCounts, table: DeclaredTable, code: str, name: str) -> pl.DataFrame:
    groups = released(counts, table.by("racially_minoritised"), name)
    return groups.filter(pl.col("racially_minoritised") == code).drop("racially_minoritised")


def _known(suffix: str) -> pl.Expr:
    """Variances of independent noises add, whether the figures are added or subtracted."""
    people, unknown, yes, no = (pl.col(one + suffix) for one in ("people", "unknown", "minoritised", "others"))
    rest = people + unknown if suffix else (people - unknown).clip(lower_bound=0)
    chosen = pl.when(pl.col("people").is_null()).then(None).when(pl.col("unknown").is_not_null())
    return chosen.then(rest).otherwise(yes + no).alias(f"known{suffix}")
