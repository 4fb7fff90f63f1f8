"""Staff who came to a step of service: the number of staff in post at the beginning of a step of service that ended within the year."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KAPLAN_MEIER, SURVIVAL

INDICATOR = plain_count(
    title="Staff who came to a step of service",
    definition="The number of staff in post at the beginning of a step of service that ended within the year.",
    numerator="Staff in post when the step began",
    population="reached_step",
    breakdowns=("duration",),
    characteristics=(None, "racially_minoritised"),
    standard=SURVIVAL,
    source=KAPLAN_MEIER,
)
