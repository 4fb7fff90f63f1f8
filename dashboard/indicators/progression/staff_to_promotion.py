"""Staff followed to their first promotion: how many were still on their way to it, and what came first."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import AALEN_JOHANSEN, TO_PROMOTION

INDICATOR = plain_count(
    title="Staff followed to their first promotion",
    definition=(
        "The number of staff who were seen to start and had been neither promoted nor gone when a year since their start "
        "began; and of them those who were promoted in it, and those who left before that."
    ),
    numerator="Staff on their way to a first promotion when the year since their start began",
    population="first_promotion",
    breakdowns=("since_start", "first_event"),
    characteristics=(None, "racially_minoritised"),
    standard=TO_PROMOTION,
    source=AALEN_JOHANSEN,
)
