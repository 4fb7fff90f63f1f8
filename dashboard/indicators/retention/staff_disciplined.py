"""Staff disciplined: the number of staff for whom a formal disciplinary process began in the two years to the end of the quarter."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import NHS_ENGLAND, WRES_3

INDICATOR = plain_count(
    title="Staff disciplined",
    definition="The number of staff for whom a formal disciplinary process began in the two years to the end of the quarter.",
    numerator="Staff with a disciplinary process begun in the two years",
    population="disciplined",
    breakdowns=(),
    characteristics=(None, "racially_minoritised"),
    standard=WRES_3,
    source=NHS_ENGLAND,
)
