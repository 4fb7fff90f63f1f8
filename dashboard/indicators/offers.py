"""By-and-for offers: which organisations there are for whom, region by region, and who lives there."""

from functools import partial

import polars as pl

from dashboard.indicators.census import CITATION, population
from dashboard.indicators.indicator import Indicator, ProtectedCounts
from dashboard.indicators.public_rows import in_the_quarter
from dashboard.indicators.sources import BY_AND_FOR_GAP, OWN_REGISTER
from data_models import CLASSIFICATIONS

EVERY = "All racialised communities"
"""What an organisation says that is for all of them: it is an offer to each."""

NOT_SERVED = (EVERY, "None")
"""Codes of `community` that are no community of their own."""

CENSUS_GROUP = {"Asian": "Asian", "Black": "Black", "Mixed": "Mixed"}
"""Communities that the census counts by region, and its group for each; the others it counts for the country only."""

OFFER_CARD = partial(
    Indicator,
    polarity="higher is better",
    reference_group="None",
    standard="Organisations led by and for a community, region by region",
    source=f"{BY_AND_FOR_GAP}; {CITATION}",
    pillar="by-and-for organisations",
    population="organisations",
    characteristics=(None,),
    caveats=(OWN_REGISTER,),
)
"""A card on coverage; any of these words can be said anew."""


def by_and_for(counts: ProtectedCounts) -> pl.DataFrame:
    """Give every by-and-for organisation of the register once for each community that it is for, in every quarter."""
    return in_the_quarter(counts, "organisations").filter(pl.col("by_and_for") == "yes")


def served(offers: pl.DataFrame) -> pl.DataFrame:
    """Give the regions in which each community has an offer: one for it, or for all racialised communities.

    Returns
    -------
    polars.DataFrame
        `quarter`, `region`, `community`, each once; no row is no offer.
    """
    named = [code for code in CLASSIFICATIONS["community"].codes if code not in NOT_SERVED]
    everywhere = offers.filter(pl.col("community") == EVERY).select("quarter", "region")
    general = everywhere.join(pl.DataFrame({"community": named}), how="cross")
    own = offers.filter(pl.col("community").is_in(named)).select("quarter", "region", "community")
    return pl.concat([own, general.select(own.columns)]).unique()


def residents() -> pl.DataFrame:
    """Give how many people of each community, and of all, the census counts in each region.

    Returns
    -------
    polars.DataFrame
        `region`, `community` and `residents`; all who are racially minoritised stand under `EVERY`.
    """
    groups = {group: community for community, group in CENSUS_GROUP.items()}
    found = population("ethnic_group").filter(pl.col("ethnic_group").is_in(list(groups)))
    each = found.select("region", pl.col("ethnic_group").replace_strict(groups).alias("community"), "residents")
    minoritised = population("racially_minoritised").filter(racially_minoritised="yes")
    every = pl.concat([each, minoritised.select("region", pl.lit(EVERY).alias("community"), "residents")])
    return every.filter(pl.col("region").is_in(CLASSIFICATIONS["region"].codes))
