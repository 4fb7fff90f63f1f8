"""Reporting burden: hours for each £10,000."""

import polars as pl

from dashboard.indicators.answer import answer
from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import AMOUNT, quotient, sums
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.sources import OPEN_AND_TRUSTING

TEN_THOUSAND = 10_000
HOURS, POUNDS = "reporting hours", "pounds with hours"


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Hours, and the pounds of the grants whose hours are known."""
    return (table.across(AMOUNT), table.across(AMOUNT).of("grant_costs"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the released hours by the released pounds."""
    hours = sums(counts, table).select("quarter", *table.breakdowns, "as_at", HOURS, f"{HOURS} half")
    pounds = sums(counts, table.of("grant_costs")).select("quarter", *table.breakdowns, POUNDS, f"{POUNDS} half")
    both = hours.join(pounds, on=["quarter", *table.breakdowns], how="left", maintain_order="left")
    return answer(quotient(both, HOURS, POUNDS, TEN_THOUSAND), table)


INDICATOR = BUSINESS_CARD(
    title="Reporting burden",
    definition=(
        "Hours that recipients spend on reporting for each £10,000 awarded, of grants of the last whole year to the end of "
        "March whose hours are known."
    ),
    numerator="Hours of reporting",
    denominator="Pounds awarded, in tens of thousands",
    unit="hours",
    polarity="lower is better",
    population="grant_hours",
    source=OPEN_AND_TRUSTING,
    methods=("rounded_quotient",),
    estimate=estimate,
    needs=needs,
    sentence="Recipients{place} spent {value} on reporting for each £10,000 in the last whole year",
)
