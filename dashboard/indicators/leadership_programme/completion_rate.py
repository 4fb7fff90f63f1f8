"""Completion: of those who started in a cohort that has ended, how many completed."""

from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, Part, Rate
from dashboard.indicators.sources import REACH

RATE = Rate(
    Part("course_stages", "programme_stage", "completed"), Part("course_stages", "programme_stage", "due to complete")
)

INDICATOR = COURSE_CARD(
    title="Completion",
    definition=(
        "The percentage of those who started who completed, over all cohorts that have ended. A cohort has ended once "
        "somebody in it has completed; one that is still under way is not counted."
    ),
    numerator="People who completed",
    denominator="People who started in a cohort that has ended",
    standard=REACH,
    population="course_stages",
    estimate=RATE.estimate,
    needs=RATE.needs,
    sentence="{value} of those who started completed{place}, to {quarter}",
    caveats=CAVEATS,
)
