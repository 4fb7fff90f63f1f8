"""Attendance in support: of everybody who joined, how many were there at each session."""

from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, Part, Rate
from dashboard.indicators.sources import REACH

RATE = Rate(Part("support_attendance"), Part("support_stages", "programme_stage", "started"))

INDICATOR = COURSE_CARD(
    title="Attendance at support, session by session",
    definition=(
        "The percentage of everybody who started in the support network or an action learning set who was there at each session, "
        "those who have withdrawn among them."
    ),
    numerator="People who were there at the session",
    denominator="People who started",
    standard=REACH,
    population="support_attendance",
    estimate=RATE.estimate,
    needs=RATE.needs,
    breakdowns=("support", "session_number"),
    always=("support", "session_number"),
    drawn="sessions",
    caveats=("A session that a newer set has not had yet counts its members as not there.", *CAVEATS),
)
