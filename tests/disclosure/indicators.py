"""Two plain indicators for the tests of derivation: a headcount, and a share of it."""

import polars as pl

from dashboard.disclosure.grid import identity
from dashboard.estimators.proportion import wilson
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Indicator, ProtectedCounts, Unit


def count_people(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Give the counts themselves."""
    return counts.table(table).with_columns(
        pl.col("count").alias("value"),
        pl.lit(None).alias("lower"),
        pl.lit(None).alias("upper"),
        pl.col("count").alias("numerator"),
        pl.lit(None).alias("denominator"),
        pl.lit(None).alias("base"),
        pl.lit("").alias("note"),
    )


def share_people(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Give the share of everyone in the same cell."""
    everyone = counts.table(table.everyone).select(*identity(table.everyone), pl.col("count").alias("base"))
    both = counts.table(table).join(everyone, on=identity(table.everyone), how="left", maintain_order="left")
    share = wilson(*(both[name].cast(pl.Float64).to_numpy() for name in ("count", "base", "variance")))
    return both.with_columns(
        *(pl.Series(name, part * 100) for name, part in zip(("value", "lower", "upper"), share, strict=True)),
        pl.col("count").alias("numerator"),
        pl.col("base").alias("denominator"),
        pl.lit("").alias("note"),
    )


def indicator(key: str, unit: Unit = "people") -> Indicator:
    """Make an indicator that counts (unit people) or shares (per cent)."""
    share = unit != "people"
    return Indicator(
        title=key,
        definition="",
        numerator="",
        denominator="",
        unit=unit,
        polarity="neither",
        reference_group="",
        standard="",
        source="",
        pillar="workforce",
        population="people_in_post",
        estimate=share_people if share else count_people,
        needs=(lambda table: (table, table.everyone)) if share else (lambda table: (table,)),
        key=key,
    )


HEADCOUNT = indicator("headcount")
SHARE = indicator("share", "per cent")
