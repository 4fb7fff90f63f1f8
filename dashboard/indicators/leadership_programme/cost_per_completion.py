"""Cost per completion: what a course has cost to date, over those who have completed it."""

from dashboard.indicators.course_costs import COST_CARD, COSTS_TO_DATE, per_completion, to_completion

INDICATOR = COST_CARD(
    title="Cost per completion",
    definition="What a course has cost to date, divided by the released number of those who have completed it.",
    numerator="Cost to date",
    denominator="People who completed, to date",
    estimate=per_completion,
    needs=to_completion,
    sentence="Each completion cost {value}{place}, to {quarter}",
    caveats=COSTS_TO_DATE,
)
