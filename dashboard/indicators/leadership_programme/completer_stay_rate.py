"""Results: how many completers were still in post a year later."""

from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, NO_COMPARISON, SAME_PLACE, Part, Rate
from dashboard.indicators.sources import RESULTS

RATE = Rate(
    Part("completers", "completer_result", "in post"), Part("completers", "completer_result", "followed for a year")
)

INDICATOR = COURSE_CARD(
    title="Completers still in post a year later",
    definition=(
        "The percentage of those who completed who were still in post in the same organisation four quarters after their first "
        "workforce return since."
    ),
    numerator="Completers in post a year later",
    denominator="Completers who were in post then, and whom a whole year of returns follows",
    standard=RESULTS,
    population="completers",
    estimate=RATE.estimate,
    needs=RATE.needs,
    sentence="{value} of those who completed were still in post a year later{place}, to {quarter}",
    caveats=(NO_COMPARISON, SAME_PLACE, *CAVEATS),
)
