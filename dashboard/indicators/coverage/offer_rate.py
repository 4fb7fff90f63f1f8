"""Offers to the number of people: by-and-for organisations for every 100,000 racially minoritised residents."""

import polars as pl

from dashboard.estimators.rate import rate
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.census import NO_MATCH, population
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.offers import OFFER_CARD, by_and_for
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.sources import OWN_REGISTER

EACH = 100_000


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the organisations of each region by the residents that the census counts there."""
    each = by_and_for(counts).group_by("quarter", "region").agg(pl.col("organisation_id").n_unique().alias("events"))
    census = population("racially_minoritised").filter(racially_minoritised="yes").select("region", "residents")
    cells = on_cells(counts, table, each).join(census, on="region", how="left", maintain_order="left")
    held = cells.with_columns(pl.col("events").cast(pl.Int64).fill_null(0))
    found = rate(numbers(held, "events"), numbers(held, "residents") / EACH)
    figures = with_interval(held, found).with_columns(
        pl.col("events").alias("numerator"), pl.col("residents").alias("denominator"), pl.lit(None).alias("base")
    )
    return answer(figures, table, Impossible(pl.col("residents").is_null(), "x", NO_MATCH))


INDICATOR = OFFER_CARD(
    title="By-and-for organisations for every 100,000",
    definition=(
        "By-and-for organisations in a region for every 100,000 residents of it who are racially minoritised, as the census of "
        "2021 counted them."
    ),
    numerator="By-and-for organisations in the region",
    denominator="Residents of the region who are racially minoritised, in hundreds of thousands",
    unit="per 100,000",
    methods=("rate",),
    estimate=estimate,
    breakdowns=("region",),
    always=("region",),
    caveats=(OWN_REGISTER, "All organisations are counted; the interval says how little two and three of them differ."),
)
