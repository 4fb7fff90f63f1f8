"""Grade a year before and now: the number of staff in post a year before the end of the quarter, by their grade then and their grade now."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import FLOW, MARKOV

INDICATOR = plain_count(
    title="Grade a year before and now",
    definition="The number of staff in post a year before the end of the quarter, by their grade then and their grade now.",
    numerator="Staff in post a year before",
    population="moved",
    breakdowns=("grade", "next_grade"),
    characteristics=(None,),
    standard=MARKOV,
    source=FLOW,
)
