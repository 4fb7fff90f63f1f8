"""Staff still there after a step of service: the number of staff in post at the beginning of a step of service who had not left by its end."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import KAPLAN_MEIER, SURVIVAL

INDICATOR = plain_count(
    title="Staff still there after a step of service",
    definition="The number of staff in post at the beginning of a step of service who had not left by its end.",
    numerator="Staff who had not left by the end of the step",
    population="passed_step",
    breakdowns=("duration",),
    characteristics=(None, "racially_minoritised"),
    standard=SURVIVAL,
    source=KAPLAN_MEIER,
)
