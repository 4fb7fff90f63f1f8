"""Full-cost recovery: what of the whole cost of the work a grant pays."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over
from dashboard.indicators.sources import FULL_COST

INDICATOR = BUSINESS_CARD(
    title="Full-cost recovery",
    definition=(
        "Of every £100 that funded work costs, overheads included, how many pounds the grants pay; of grants "
        "of the last whole year to the end of March whose costs are known."
    ),
    numerator="Pounds awarded",
    denominator="Direct cost plus a fair share of overhead",
    unit="per cent",
    polarity="higher is better",
    population="grant_costs",
    source=FULL_COST,
    methods=("rounded_quotient",),
    estimate=over("pounds with costs", "full costs", 100),
    sentence="Grants paid {value} of the full cost of the work{place} in the last whole year",
)
