"""Organisations moving up: how many have come further than a year before."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_sums import needs, sums
from dashboard.indicators.competency_card import COMPETENCY_CARD, part_of
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import OWN_ASSESSMENT, THREE_ORGANISATIONS


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the released organisations that have moved up by all that were assessed twice."""
    return answer(part_of(sums(counts, table), "moved up", "assessed twice"), table)


INDICATOR = COMPETENCY_CARD(
    title="Share of organisations moving up",
    definition=(
        "Of the organisations that were assessed in the year to the end of the quarter and in the year before, the "
        "percentage whose items, those in both, add up to more now."
    ),
    numerator="Organisations that have moved up",
    denominator="Organisations assessed in both years",
    unit="per cent",
    population="competency_moves",
    estimate=estimate,
    needs=needs(),
    breakdowns=("domain", "element"),
    methods=("rounded_quotient",),
    caveats=(
        OWN_ASSESSMENT,
        THREE_ORGANISATIONS,
        "Whoever is embedded already cannot move up, and learning can also bring a more modest answer.",
    ),
    sentence="{value} of organisations moved up{place} in the year to {quarter}",
)
