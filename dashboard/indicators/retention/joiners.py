"""Joiners: the number of staff who joined in the year to the end of the quarter."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import SC_WRES_8, SKILLS_FOR_CARE

INDICATOR = plain_count(
    title="Joiners",
    definition="The number of staff who joined in the year to the end of the quarter.",
    numerator="Staff who were not in their organisation's return of the quarter before",
    population="joiners",
    breakdowns=("grade",),
    standard=SC_WRES_8,
    source=SKILLS_FOR_CARE,
)
