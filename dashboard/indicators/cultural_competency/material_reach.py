"""Reach: downloads of materials for each practitioner."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_sums import quotient, sums
from dashboard.indicators.competency_card import COMPETENCY_CARD
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import SMALL_AND_ADJUSTED, THREE_ORGANISATIONS

PRACTITIONERS = (
    "Case manager",
    "Children and young people",
    "Community engagement",
    "Counselling and therapy",
    "Helpline",
    "IDVA",
    "ISVA",
    "Outreach",
    "Refuge",
)
"""Job families that work with those who use services."""

IN_POST = DeclaredTable(("job_family",))
NORMAL = 1.96


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Downloads, and people in post by job family."""
    return (table.across("amount_of"), IN_POST)


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the released downloads by the released practitioners: job families that are hidden are left out of both."""
    people = counts.table(IN_POST).filter(pl.col("job_family").cast(pl.String).is_in(PRACTITIONERS))
    practitioners = people.group_by("quarter").agg(
        pl.sum("count").alias("practitioners"), (NORMAL * pl.sum("variance").sqrt()).alias("practitioners half")
    )
    both = sums(counts, table).join(practitioners, on="quarter", how="left", maintain_order="left")
    return answer(quotient(both, "downloads", "practitioners", 1), table)


INDICATOR = COMPETENCY_CARD(
    title="Reach of materials",
    definition=(
        "Downloads of guidance and training materials in the quarter for each practitioner: everyone in post, in a job "
        "family that works with those who use services."
    ),
    numerator="Downloads",
    denominator="Practitioners in post",
    unit="index",
    polarity="higher is better",
    population="material_use",
    estimate=estimate,
    needs=needs,
    breakdowns=("material_type",),
    methods=("rounded_quotient",),
    caveats=(
        "A download is not a reading, and one person can download twice.",
        SMALL_AND_ADJUSTED,
        THREE_ORGANISATIONS,
    ),
    sentence="Materials{place} were downloaded {value} times for each practitioner in {quarter}",
)
