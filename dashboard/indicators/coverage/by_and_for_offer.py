"""Offers: how many by-and-for organisations there are in each region."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.offers import OFFER_CARD, by_and_for
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.sources import OWN_REGISTER


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count the by-and-for organisations of each cell, each once; nothing is nought, because nothing is hidden."""
    offers = by_and_for(counts)
    each = offers.group_by("quarter", *table.breakdowns).agg(pl.col("organisation_id").n_unique().alias("value"))
    whole = offers.group_by("quarter").agg(pl.col("organisation_id").n_unique().alias("denominator"))
    cells = on_cells(counts, table, each).join(whole, on="quarter", how="left", maintain_order="left")
    number = pl.col("value").cast(pl.Int64).fill_null(0)
    ends = (number.alias(name) for name in ("value", "lower", "upper", "numerator"))
    figures = cells.with_columns(*ends, pl.col("denominator").cast(pl.Int64).fill_null(0), pl.lit(None).alias("base"))
    return answer(figures, table)


INDICATOR = OFFER_CARD(
    title="By-and-for organisations",
    definition=(
        "How many organisations in the register say that they are led by and for a community, by the region that they are in: a "
        "region without any is one where nobody is served by their own."
    ),
    numerator="By-and-for organisations in the cell",
    denominator="All by-and-for organisations in the register",
    unit="organisations",
    estimate=estimate,
    breakdowns=("region", "community"),
    always=("region",),
    drawn="tiles",
    caveats=(OWN_REGISTER, "An organisation that is for several communities is counted for each."),
    sentence="{value} by-and-for organisations{place} in {quarter}",
)
