"""Residents without an offer: of each community, how many live where no by-and-for organisation is for them."""

import polars as pl

from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.offers import EVERY, OFFER_CARD, by_and_for, residents, served
from dashboard.indicators.public_rows import on_cells
from dashboard.indicators.sources import OWN_REGISTER

NO_GROUP = "The census counts of regions that are shipped have no such group, so there is nothing to compare with."


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Add up the residents of the regions without an offer, and divide them by all residents of the community."""
    spans = pl.DataFrame({"quarter": counts.span("organisations")}, schema={"quarter": pl.String})
    offers = by_and_for(counts)
    anyone = offers.select("quarter", "region", pl.lit(EVERY).alias("community")).unique()
    offered = pl.concat([served(offers), anyone]).with_columns(pl.lit(value=True).alias("offered"))
    living = spans.join(residents(), how="cross").join(offered, on=["quarter", "region", "community"], how="left")
    sums = living.group_by("quarter", "community").agg(
        pl.col("residents").filter(pl.col("offered").is_null()).sum().alias("numerator"),
        pl.col("residents").sum().alias("denominator"),
    )
    share = 100 * pl.col("numerator") / pl.col("denominator")
    cells = on_cells(counts, table, sums).with_columns(
        share.alias("value"), *(pl.lit(None).alias(name) for name in ("lower", "upper", "base"))
    )
    return answer(cells, table, Impossible(pl.col("value").is_null(), "x", NO_GROUP))


INDICATOR = OFFER_CARD(
    title="Residents without an offer in their region",
    definition=(
        "Of the residents of England and Wales from each community, the percentage who live in a region in which no "
        "organisation is led by and for that community, or for all racialised communities; and of all who are racially "
        "minoritised together, those who live in a region without any by-and-for organisation."
    ),
    numerator="Residents of the community in regions without an offer, in the census of 2021",
    denominator="Residents of the community in England and Wales",
    unit="per cent",
    polarity="lower is better",
    methods=("share_of_residents",),
    estimate=estimate,
    breakdowns=("community",),
    always=("community",),
    caveats=(
        OWN_REGISTER,
        "An organisation for South Asian communities is not counted as one for all Asian communities.",
        "No interval: the census and the register are counted whole.",
        "Arab, Gypsy, Roma and Traveller and South Asian communities are counted for the country only.",
    ),
)
