"""Reporting burden: hours for each £10,000."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import AMOUNT, over_other
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.sources import OPEN_AND_TRUSTING

TEN_THOUSAND = 10_000
HOURS, POUNDS = "reporting hours", "pounds with hours"


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Hours, and the pounds of the grants whose hours are known."""
    return (table.across(AMOUNT), table.across(AMOUNT).of("grant_costs"))


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
    estimate=over_other(HOURS, POUNDS, "grant_costs", TEN_THOUSAND),
    needs=needs,
    sentence="Recipients{place} spent {value} on reporting for each £10,000 in the last whole year",
)
