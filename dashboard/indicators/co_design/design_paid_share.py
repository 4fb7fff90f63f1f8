"""Paid share: how many members are paid for their time."""

from dashboard.indicators.design_card import DESIGN_CARD, TERMS, needs, rate
from dashboard.indicators.sources import NOT_BY_ETHNICITY, SMALL_AND_ADJUSTED, SO_FAR

INDICATOR = DESIGN_CARD(
    title="Paid for their time",
    definition=(
        "Of the members of all groups of whom it is known, the percentage who are paid for their time: expertise of one's own "
        "life is expertise."
    ),
    numerator="Members who are paid",
    denominator="Members of whom it is known whether they are paid",
    polarity="higher is better",
    population="design_members",
    estimate=rate(TERMS, "paid", "payment known"),
    needs=needs(TERMS),
    breakdowns=(),
    caveats=(SO_FAR, "By kind of member there are too few people to show.", NOT_BY_ETHNICITY, SMALL_AND_ADJUSTED),
    sentence="{value} of the members of all groups were paid for their time in {quarter}",
)
