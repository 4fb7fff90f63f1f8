"""Hours spent on applying: for each £10,000 that came of it."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import over_other
from dashboard.indicators.funding.reporting_burden import TEN_THOUSAND, needs
from dashboard.indicators.sources import COUNTED_WHOLE, OPEN_AND_TRUSTING, PERCENT_RULE

INDICATOR = BUSINESS_CARD(
    title="Hours of applying",
    definition=(
        "Hours that recipients spent on the applications for their grants, for each £10,000 awarded, of grants of the last whole "
        "year to the end of March whose hours are known."
    ),
    numerator="Hours of applying",
    denominator="Pounds awarded, in tens of thousands",
    unit="hours",
    polarity="lower is better",
    population="grant_hours",
    source=OPEN_AND_TRUSTING,
    methods=("rounded_quotient",),
    estimate=over_other("application hours", "pounds applied for with hours", "grant_costs", TEN_THOUSAND),
    needs=needs,
    caveats=(PERCENT_RULE, "Hours of applications that were declined come on top.", COUNTED_WHOLE),
    sentence="Recipients{place} spent {value} on applying for each £10,000 in the last whole year",
)
