"""Staff with a year's service: the number of staff in post who had started a year before the end of the quarter or earlier."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import GENERAL_STABILITY, STABILITY_GUIDE

INDICATOR = plain_count(
    title="Staff with a year's service",
    definition="The number of staff in post who had started a year before the end of the quarter or earlier.",
    numerator="Staff in post with a year's service or more",
    population="long_serving",
    breakdowns=(),
    characteristics=(None, "racially_minoritised"),
    standard=GENERAL_STABILITY,
    source=STABILITY_GUIDE,
)
