"""Staff who stayed the year: the number of staff in post a year before the end of the quarter who are still there at its end."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import SC_WRES_8, SKILLS_FOR_CARE

INDICATOR = plain_count(
    title="Staff who stayed the year",
    definition="The number of staff in post a year before the end of the quarter who are still there at its end.",
    numerator="Staff in post in the same organisation on both days",
    population="stayers",
    breakdowns=(),
    standard=SC_WRES_8,
    source=SKILLS_FOR_CARE,
)
