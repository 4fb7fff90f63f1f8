"""Staff in post: the number of staff in post at the end of the quarter, without trustees and volunteers."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import SC_WRES_8, SKILLS_FOR_CARE

INDICATOR = plain_count(
    title="Staff in post",
    definition="The number of staff in post at the end of the quarter, without trustees and volunteers.",
    numerator="Staff in the workforce return who had not left by the end of the quarter",
    population="staff_in_post",
    breakdowns=("grade",),
    standard=SC_WRES_8,
    source=SKILLS_FOR_CARE,
)
