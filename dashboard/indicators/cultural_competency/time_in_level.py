"""Time in level: how long organisations have been where they are."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_sums import quotient
from dashboard.indicators.competency_card import COMPETENCY_CARD
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.released import beside, released
from dashboard.indicators.sources import OWN_ASSESSMENT, THREE_ORGANISATIONS


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Months, and the organisations that they are of."""
    return (table, table.of("competency_levels"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the released months by the released organisations."""
    months = released(counts, table, "months")
    both = beside(months, released(counts, table.of("competency_levels"), "organisations"))
    half = ((pl.col(f"{name}_variance") * 12).sqrt().alias(f"{name} half") / 2 for name in ("months", "organisations"))
    return answer(quotient(both.with_columns(half), "months", "organisations", 1), table)


INDICATOR = COMPETENCY_CARD(
    title="Time in level",
    definition=(
        "How many months, on average, organisations have been at the level that they are at: from the assessment in which "
        "they first had it to the quarter."
    ),
    numerator="Months at the present level",
    denominator="Organisations at the level",
    unit="months",
    population="competency_months",
    estimate=estimate,
    needs=needs,
    breakdowns=("domain", "element", "level_reached"),
    always=("level_reached",),
    methods=("rounded_quotient",),
    caveats=(
        OWN_ASSESSMENT,
        THREE_ORGANISATIONS,
        "Nothing is known of the time before the first assessment, so the true time is this long or longer.",
    ),
    sentence="Organisations had been{place} for {value} on average in {quarter}",
)
