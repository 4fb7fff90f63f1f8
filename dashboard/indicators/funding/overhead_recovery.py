"""Overhead recovery: what of the overhead a grant pays."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over
from dashboard.indicators.sources import FULL_COST

INDICATOR = BUSINESS_CARD(
    title="Overhead recovery",
    definition=(
        "Of every £100 of overhead that funded work has a fair share in, how many pounds the grants pay; of "
        "grants of the last whole year to the end of March of which it is known."
    ),
    numerator="Overhead awarded",
    denominator="Overhead allocated",
    unit="per cent",
    polarity="higher is better",
    population="grant_costs",
    source=FULL_COST,
    methods=("rounded_quotient",),
    estimate=over("overhead awarded", "overhead allocated", 100),
    sentence="Grants paid {value} of the overhead{place} in the last whole year",
)
