"""Attendance at courses: of everybody who started, how many were there at each session."""

from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, Part, Rate
from dashboard.indicators.sources import REACH

RATE = Rate(Part("course_attendance"), Part("course_stages", "programme_stage", "due to complete"))

INDICATOR = COURSE_CARD(
    title="Attendance, session by session",
    definition=(
        "The percentage of everybody who started who was there at each session, over all cohorts that have ended. Those who had "
        "withdrawn by then are among those who were not there, so the line falls for both reasons."
    ),
    numerator="People who were there at the session",
    denominator="People who started in a cohort that has ended",
    standard=REACH,
    population="course_attendance",
    estimate=RATE.estimate,
    needs=RATE.needs,
    breakdowns=("course", "session_number"),
    always=("course", "session_number"),
    drawn="sessions",
    caveats=CAVEATS,
)
