"""Staff with non-mandatory training: the number of staff who began training that was not mandatory in the year to the end of the quarter."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import NHS_ENGLAND, WRES_4

INDICATOR = plain_count(
    title="Staff with non-mandatory training",
    definition="The number of staff who began training that was not mandatory in the year to the end of the quarter.",
    numerator="Staff with such training begun in the year",
    population="trained",
    breakdowns=(),
    characteristics=(None, "racially_minoritised"),
    standard=WRES_4,
    source=NHS_ENGLAND,
)
