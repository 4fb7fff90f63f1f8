"""Cost per place: what a course costs, over the places that it offers."""

from dashboard.indicators.course_costs import COST_CARD, REGISTERED, per_place

INDICATOR = COST_CARD(
    title="Cost per place",
    definition="The whole cost of a course, divided by the places that it offers over all its cohorts.",
    numerator="Whole cost",
    denominator="Places offered",
    estimate=per_place,
    sentence="A place cost {value}{place}, as registered in {quarter}",
    caveats=(REGISTERED,),
)
