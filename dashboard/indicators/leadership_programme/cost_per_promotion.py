"""Cost per promotion: the cost of a completion, over the share of completers promoted within a year."""

from dashboard.indicators.course_card import NO_COMPARISON
from dashboard.indicators.course_costs import COST_CARD, COSTS_TO_DATE, per_promotion, to_promotion

INDICATOR = COST_CARD(
    title="Cost per promotion",
    definition=(
        "The cost per completion, divided by the share of completers who were promoted within a year: what was spent for each "
        "promotion, whether or not the course brought it about."
    ),
    numerator="Cost per completion",
    denominator="Share of completers promoted within a year",
    estimate=per_promotion,
    needs=to_promotion,
    sentence="For each promotion within a year {value} was spent{place}, to {quarter}",
    caveats=(NO_COMPARISON, *COSTS_TO_DATE),
)
