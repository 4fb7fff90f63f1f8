"""Concerns resolved: the number of concerns raised in the year to the end of the quarter that were no longer open at its end."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import SC_WRES_CONCERNS, SKILLS_FOR_CARE

INDICATOR = plain_count(
    title="Concerns resolved",
    definition="The number of concerns raised in the year to the end of the quarter that were no longer open at its end.",
    numerator="Concerns begun in the year and closed since",
    population="concerns_resolved",
    breakdowns=("source", "days_to_resolve"),
    characteristics=(None,),
    standard=SC_WRES_CONCERNS,
    source=SKILLS_FOR_CARE,
)
