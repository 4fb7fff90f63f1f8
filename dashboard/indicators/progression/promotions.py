"""Promotions: the number of staff in post a year before the end of the quarter who have been in a higher grade since."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import NHS_ENGLAND, WRES_1

INDICATOR = plain_count(
    title="Promotions",
    definition="The number of staff in post a year before the end of the quarter who have been in a higher grade since.",
    numerator="Staff whose grade rose in the same organisation within the year",
    population="promoted",
    breakdowns=("grade",),
    standard=WRES_1,
    source=NHS_ENGLAND,
)
