"""The level of cultural competency: the mean of the items that organisations have assessed."""

from dashboard.indicators.business_sums import needs, over
from dashboard.indicators.competency_card import COMPETENCY_CARD
from dashboard.indicators.sources import OWN_ASSESSMENT, THREE_ORGANISATIONS

INDICATOR = COMPETENCY_CARD(
    title="Level of cultural competency",
    definition=(
        "The mean level of the items that organisations have assessed, from 0 (nothing yet) to 4 (embedded), by domain, by "
        "element of practice, and by what the level rests on: a document, a survey, or the organisation's own judgement."
    ),
    numerator="Levels of all items, added up",
    denominator="Items assessed",
    unit="score",
    population="competency_items",
    estimate=over("levels", "items assessed", 1),
    needs=needs(),
    breakdowns=("domain", "element", "evidence"),
    methods=("rounded_quotient",),
    caveats=(OWN_ASSESSMENT, THREE_ORGANISATIONS, "An assessment holds for a year, or until there is a newer one."),
    sentence="On the way from 0 (nothing yet) to 4 (embedded), items stood at {value} on average{place} in {quarter}",
)
