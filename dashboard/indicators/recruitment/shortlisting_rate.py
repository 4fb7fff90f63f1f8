"""Shortlisting rate: of every hundred applications, how many were shortlisted."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import EEOC, FOUR_FIFTHS, SMALL_AND_ADJUSTED
from dashboard.indicators.stage_rates import needs, stage_rate
from dashboard.indicators.stages import ONE_EACH, SPLITS, UNTOLD, YEARLY

INDICATOR = Indicator(
    title="Shortlisting rate",
    definition="Of all applications in the year to the end of the quarter, the percentage that were shortlisted.",
    numerator="Applications shortlisted",
    denominator="All applications",
    unit="per cent",
    polarity="higher is better",
    reference_group="None",
    standard=FOUR_FIFTHS,
    source=EEOC,
    pillar="workforce",
    population="applications",
    estimate=stage_rate("shortlisted", "applied"),
    needs=needs,
    methods=("proportion",),
    breakdowns=SPLITS,
    characteristics=(None, *COMPARED),
    sentence="{value} of applications from {who}{place} were shortlisted in the year to {quarter}",
    caveats=(YEARLY, ONE_EACH, UNTOLD, SMALL_AND_ADJUSTED),
)
