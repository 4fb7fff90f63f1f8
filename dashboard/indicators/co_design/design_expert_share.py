"""Experts: how many members sit for what they or their community have lived."""

from dashboard.indicators.design_card import DESIGN_CARD, TERMS, needs, rate
from dashboard.indicators.sources import NOT_BY_ETHNICITY, SMALL_AND_ADJUSTED, SO_FAR

INDICATOR = DESIGN_CARD(
    title="Members who are experts from communities or by experience",
    definition=(
        "Of the people who had joined the groups by the end of the quarter, the percentage who sit as experts from a community or "
        "by experience, and not for an organisation or as practitioners."
    ),
    numerator="Members who are experts from communities or by experience",
    denominator="Members of all groups",
    polarity="neither",
    population="design_members",
    estimate=rate(TERMS, "expert", "joined"),
    needs=needs(TERMS),
    breakdowns=(),
    caveats=(
        SO_FAR,
        "Of the two kinds together, because each of the four kinds is too few people to show in groups of a dozen.",
        NOT_BY_ETHNICITY,
        SMALL_AND_ADJUSTED,
    ),
    sentence="{value} of the members of all groups sat as experts from communities or by experience in {quarter}",
)
