"""Results: how many completers were promoted in the year after."""

from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, NO_COMPARISON, SAME_PLACE, Part, Rate
from dashboard.indicators.sources import RESULTS

RATE = Rate(
    Part("completers", "completer_result", "promoted"), Part("completers", "completer_result", "followed for a year")
)

INDICATOR = COURSE_CARD(
    title="Completers promoted within a year",
    definition=(
        "The percentage of those who completed who were in a higher grade of the same organisation in one of the four quarters "
        "after their first workforce return since."
    ),
    numerator="Completers promoted in the year",
    denominator="Completers who were in post then, and whom a whole year of returns follows",
    standard=RESULTS,
    population="completers",
    estimate=RATE.estimate,
    needs=RATE.needs,
    sentence="{value} of those who completed were promoted within a year{place}, to {quarter}",
    caveats=(NO_COMPARISON, SAME_PLACE, *CAVEATS),
)
