"""Management fees, as a share of partners' budgets."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over

INDICATOR = BUSINESS_CARD(
    title="Management fees",
    definition="Of every £100 in the budgets of partners, how many pounds the lead organisation keeps as a fee.",
    numerator="Management fees",
    denominator="Partners' budgets",
    unit="per cent",
    polarity="lower is better",
    population="partner_money",
    methods=("rounded_quotient",),
    estimate=over("management fees", "partners' budgets", 100),
    sentence="Leads kept {value} of the budgets of partners{place} as a fee in {quarter}",
)
