"""Offers by community: how many by-and-for organisations are for each, and in which regions there is none."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.offers import NOT_SERVED, OFFER_CARD, by_and_for, served
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.sources import OWN_REGISTER
from data_models import CLASSIFICATIONS

REGIONS = CLASSIFICATIONS["region"].codes


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Count the organisations that are for each community, and name the regions without an offer to it."""
    offers = by_and_for(counts)
    keys = ["quarter", "community"]
    each = offers.group_by(keys).agg(pl.col("organisation_id").n_unique().alias("value"))
    where = served(offers).group_by(keys).agg(pl.col("region").alias("regions"))
    cells = on_cells(counts, table, each.join(where, on=keys, how="full", coalesce=True))
    number = pl.col("value").cast(pl.Int64).fill_null(0)
    ends = (number.alias(name) for name in ("value", "lower", "upper", "numerator"))
    words = [_without(*row) for row in cells.select("community", "regions").iter_rows()]
    noted = cells.with_columns(
        *ends, *(pl.lit(None).alias(name) for name in ("denominator", "base")), pl.Series("words", words)
    )
    return answer(noted, table, note=pl.col("words"))


def _without(community: str, regions: list[str] | None) -> str:
    if community in NOT_SERVED:
        return ""
    lacking = [one for one in REGIONS if one not in (regions or ())]
    return f"Without an offer: {', '.join(lacking)}." if lacking else "There is an offer in every region."


INDICATOR = OFFER_CARD(
    title="By-and-for organisations by community",
    definition=(
        "How many organisations in the register are led by and for each community, and the regions in which there is none for "
        "it. An organisation that is for all racialised communities is an offer to each, and is counted by itself."
    ),
    numerator="By-and-for organisations for the community",
    denominator="None: this is a count of organisations",
    unit="organisations",
    estimate=estimate,
    breakdowns=("community",),
    always=("community",),
    caveats=(OWN_REGISTER, "An organisation that is for several communities is counted for each."),
    sentence="{value} by-and-for organisations{place} in {quarter}",
)
