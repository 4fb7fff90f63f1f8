"""Reporting burden of by-and-for organisations over that of the others."""

from dashboard.indicators.business_card import BUSINESS_CARD
from dashboard.indicators.business_sums import against_others, over_other
from dashboard.indicators.funding.reporting_burden import HOURS, POUNDS, TEN_THOUSAND, needs
from dashboard.indicators.sources import OPEN_AND_TRUSTING

INDICATOR = BUSINESS_CARD(
    title="Reporting burden, by-and-for over others",
    definition=(
        "Hours that by-and-for organisations spend on reporting for each £10,000 of the last whole year, divided by the hours that "
        "other organisations spend: above 1, each pound costs them more reporting."
    ),
    numerator="Hours for each £10,000 of by-and-for organisations",
    denominator="The same of the other organisations",
    unit="ratio",
    population="grant_hours",
    source=OPEN_AND_TRUSTING,
    methods=("rounded_quotient",),
    estimate=against_others(over_other(HOURS, POUNDS, "grant_costs", TEN_THOUSAND)),
    needs=needs,
    sentence="For each pound, by-and-for organisations spent {value} times the hours of others on reporting",
)
