"""Versions: how much of what is downloaded is the newest version."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_sums import sums
from dashboard.indicators.competency_card import COMPETENCY_CARD, part_of
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import THREE_ORGANISATIONS

DOWNLOADS, NEWEST = "downloads", "of the newest version"


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """All downloads, and those of each age of version."""
    return (table.across("amount_of"), table.across("version_age", "amount_of"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the released downloads of newest versions by all."""
    aged = sums(counts, table.across("version_age")).filter(pl.col("version_age") == "newest version")
    newest = aged.select(
        "quarter", pl.col(DOWNLOADS).alias(NEWEST), pl.col(f"{DOWNLOADS} half").alias(f"{NEWEST} half")
    )
    both = sums(counts, table).join(newest, on="quarter", how="left", maintain_order="left")
    return answer(part_of(both, NEWEST, DOWNLOADS), table)


INDICATOR = COMPETENCY_CARD(
    title="Downloads of the newest version",
    definition="Of all downloads of guidance and training materials in the quarter, the percentage that was of the newest version there was.",
    numerator="Downloads of versions than which there is no newer one",
    denominator="All downloads",
    unit="per cent",
    polarity="higher is better",
    population="material_use",
    estimate=estimate,
    needs=needs,
    breakdowns=(),
    methods=("rounded_quotient",),
    caveats=("A version is out of date from the quarter in which a newer one is first used.", THREE_ORGANISATIONS),
    sentence="{value} of downloads were of the newest version{place} in {quarter}",
)
