"""Where each £100 goes: to by-and-for organisations, to others, and to recipients of whom it is not known."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.pound_shares import share_of_everything
from dashboard.indicators.sources import NO_SAMPLE, OWN_WORD, PUBLISHED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Each cell's share of the year's pounds; beside that of by-and-for organisations the most that it can be."""
    shares = share_of_everything(counts, table)
    unknown = shares.filter(pl.col("by_and_for") == "unknown").select("quarter", pl.col("value").alias("unknown"))
    both = shares.join(unknown, on="quarter", how="left", maintain_order="left")
    most = (pl.col("value") + pl.col("unknown")).round(0).cast(pl.Int64)
    words = pl.format("At most {} %, were all of whom it is not known by-and-for.", most)
    told = (pl.col("by_and_for") == "yes") & (pl.col("unknown") > 0)
    return both.with_columns(pl.when(told).then(words).otherwise("note").alias("note")).drop("unknown")


INDICATOR = PUBLISHED_CARD(
    title="Each £100, by who gets it",
    definition=(
        "Of every £100 awarded in the year to the end of the quarter, how many pounds went to by-and-for organisations, to "
        "others, and to recipients of whom it is not known: the true share of by-and-for organisations lies between their "
        "own and that with the last added."
    ),
    numerator="Pounds awarded in the cell",
    denominator="All pounds awarded in the year",
    unit="per cent",
    polarity="nearer to parity is better",
    estimate=estimate,
    breakdowns=("by_and_for",),
    always=("by_and_for",),
    caveats=(PUBLISHED, NO_SAMPLE, OWN_WORD.replace("left out", "shown as such")),
    sentence="{value} of the pounds awarded in the year to {quarter} went{place}",
)
