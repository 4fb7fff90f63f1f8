"""Unrestricted money: the other organisations' share of it over that of by-and-for organisations."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.power_ratio import compared, pairs
from dashboard.indicators.public_rows import in_the_year, on_cells
from dashboard.indicators.sources import NO_SAMPLE, OPEN_AND_TRUSTING, OWN_WORD, PUBLISHED


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Compare the shares of pounds whose restriction is known."""
    free, known = pl.col("restriction").is_in(["unrestricted", "core"]), pl.col("restriction") != "unknown"
    found = pairs(in_the_year(counts, "grants"), free, known, pl.col("amount"))
    return compared(on_cells(counts, table, found), table, "good", "grants")


INDICATOR = PUBLISHED_CARD(
    title="Unrestricted money, others over by-and-for",
    definition=(
        "The share of other organisations' pounds that is unrestricted or core, divided by the same share of by-and-for "
        "organisations' pounds: above 1, by-and-for organisations are trusted with less of it."
    ),
    numerator="Unrestricted and core share of the pounds of organisations that are not by-and-for",
    denominator="The same share for by-and-for organisations",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="Organisations that are not by-and-for",
    source=OPEN_AND_TRUSTING,
    estimate=estimate,
    breakdowns=(),
    judged=True,
    caveats=(OWN_WORD, PUBLISHED, NO_SAMPLE),
    sentence="Others' money was {value} times as often unrestricted or core as that of by-and-for organisations",
)
