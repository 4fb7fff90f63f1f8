"""Dependency: how much of partners' income comes through their leads."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over

INDICATOR = BUSINESS_CARD(
    title="Income through larger leads",
    definition=(
        "Of every £100 of partners' income from all sources, how many pounds come through the lead "
        "organisations of their partnerships: the higher, the more a partner lives on its lead."
    ),
    numerator="Partners' budgets",
    denominator="Partners' income from all sources, each partner once",
    unit="per cent",
    polarity="lower is better",
    population="partner_money",
    methods=("rounded_quotient",),
    estimate=over("partners' budgets", "partners' incomes", 100),
    sentence="Of the income of partners{place}, {value} came through their leads in {quarter}",
)
