"""Appointment rate from shortlisting: of every hundred shortlisted, how many were appointed."""

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import SC_WRES_2, SKILLS_FOR_CARE, SMALL_AND_ADJUSTED
from dashboard.indicators.stage_rates import needs, stage_rate
from dashboard.indicators.stages import ONE_EACH, SPLITS, UNTOLD, YEARLY

INDICATOR = Indicator(
    title="Appointment rate from shortlisting",
    definition="Of all applications shortlisted in the year to the end of the quarter, the percentage that led to an appointment.",
    numerator="Applications that led to an appointment",
    denominator="Applications shortlisted",
    unit="per cent",
    polarity="higher is better",
    reference_group="None",
    standard=SC_WRES_2,
    source=SKILLS_FOR_CARE,
    pillar="workforce",
    population="applications",
    estimate=stage_rate("appointed", "shortlisted"),
    needs=needs,
    methods=("proportion",),
    breakdowns=SPLITS,
    characteristics=(None, *COMPARED),
    sentence="{value} of shortlisted {who}{place} were appointed in the year to {quarter}",
    caveats=(YEARLY, ONE_EACH, UNTOLD, SMALL_AND_ADJUSTED),
)
