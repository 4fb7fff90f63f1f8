"""Leavers: the number of staff who left in the year to the end of the quarter, for any reason."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import SC_WRES_8, SKILLS_FOR_CARE

INDICATOR = plain_count(
    title="Leavers",
    definition="The number of staff who left in the year to the end of the quarter, for any reason.",
    numerator="Staff whose leaving date is in the year",
    population="leavers",
    breakdowns=("grade", "leaving_reason"),
    standard=SC_WRES_8,
    source=SKILLS_FOR_CARE,
)
