"""Size of grants: the others' median pounds a year over those of by-and-for organisations."""

import polars as pl

from dashboard.estimators.bootstrap import bca, median_ratio
from dashboard.estimators.interval import Interval, stacked
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.power_ratio import judged
from dashboard.indicators.public_rows import in_the_year, on_cells
from dashboard.indicators.sources import OWN_WORD, PUBLISHED, RACIAL_JUSTICE_AUDIT

RESAMPLES = 999
"""Enough for an end of an interval to two figures; a release has a dozen of them."""


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Draw both groups' grants again and again, and take the ratio of medians each time."""
    rows = in_the_year(counts, "grants").filter(pl.col("months") > 0)
    yearly = rows.with_columns((pl.col("amount") * 12 / pl.col("months")).alias("yearly"))
    sides = (_amounts(yearly, "yes", "group"), _amounts(yearly, "no", "others"))
    cells = on_cells(counts, table, sides[0].join(sides[1], on="quarter", how="full", coalesce=True))
    ratio = stacked([_ratio(*row) for row in cells.select("others", "group").iter_rows()])
    numbers = cells.with_columns(
        pl.col("group").list.len().alias("events"), pl.col("others").list.len().alias("reference_events")
    )
    return judged(
        numbers.with_columns(pl.col("events").alias("total"), pl.col("reference_events").alias("reference_total")),
        table,
        ratio,
        "grants",
    )


def _amounts(rows: pl.DataFrame, code: str, name: str) -> pl.DataFrame:
    return rows.filter(pl.col("by_and_for") == code).group_by("quarter").agg(pl.col("yearly").sort().alias(name))


def _ratio(others: list[float] | None, group: list[float] | None) -> Interval:
    return bca([others or [], group or []], median_ratio, resamples=RESAMPLES)


INDICATOR = PUBLISHED_CARD(
    title="Size of grants, others over by-and-for",
    definition=(
        "The median of other organisations' grants, in pounds a year, divided by the median of by-and-for organisations' "
        "grants: above 1, by-and-for organisations get smaller ones."
    ),
    numerator="Median pounds a year of grants to organisations that are not by-and-for",
    denominator="Median pounds a year of grants to by-and-for organisations",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="Organisations that are not by-and-for",
    source=f"{RACIAL_JUSTICE_AUDIT}: average annual grant to led-by organisations 32% lower in 2023",
    estimate=estimate,
    breakdowns=(),
    judged=True,
    caveats=(OWN_WORD, "Grants whose length is not known are left out.", PUBLISHED),
    sentence="The median grant a year to other organisations was {value} times that to by-and-for organisations",
)
