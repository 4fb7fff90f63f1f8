"""The delivery-to-money gap: the work that partners do for each pound that they are paid."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over

INDICATOR = BUSINESS_CARD(
    title="Work for each pound paid",
    definition=(
        "What partners' share of the work would be worth, as a share of the partnership's budget, divided by "
        "what they are paid: above 1, they deliver more than they are paid for."
    ),
    numerator="Share of delivery times the partnership's budget",
    denominator="Partners' budgets",
    unit="ratio",
    population="partner_money",
    methods=("rounded_quotient",),
    estimate=over("worth of delivery", "partners' budgets", 1),
    sentence="For each pound paid, partners{place} delivered £{value} worth of work in {quarter}",
)
