"""Support costs: how much of what organisations spend goes to the back office."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over
from dashboard.indicators.sources import COUNTED_WHOLE, PERCENT_RULE, RESERVES

INDICATOR = BUSINESS_CARD(
    title="Support costs",
    definition=(
        "Of every £100 that organisations spend, how many pounds go to support and overheads, of those that say so: few means "
        "little back office to apply, report and plan with."
    ),
    numerator="Support costs",
    denominator="Spending of organisations that give their support costs",
    unit="per cent",
    polarity="neither",
    population="finances",
    source=f"{RESERVES}; support costs are asked of charities above £500,000 only",
    methods=("rounded_quotient",),
    estimate=over("support costs", "spending with support costs", 100),
    caveats=(PERCENT_RULE, "Neither few nor many support costs are good in themselves.", COUNTED_WHOLE),
    sentence="Of each £100 spent by organisations{place}, {value} went to support and overheads in {quarter}",
)
