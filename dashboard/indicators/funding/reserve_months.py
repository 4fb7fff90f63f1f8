"""Reserves in months of spending."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over
from dashboard.indicators.sources import RESERVES

INDICATOR = BUSINESS_CARD(
    title="Reserves in months",
    definition="How many months of their spending organisations hold in free reserves, all of them taken together.",
    numerator="Free reserves",
    denominator="Spending of a month",
    unit="months",
    polarity="higher is better",
    population="finances",
    source=RESERVES,
    methods=("rounded_quotient",),
    estimate=over("reserves", "monthly spending", 1),
    sentence="Organisations held {value} of spending in reserve in {quarter}",
)
