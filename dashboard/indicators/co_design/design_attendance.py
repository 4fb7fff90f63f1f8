"""Attendance: how many members come to most of the sessions that they are asked to."""

from dashboard.indicators.design_card import DESIGN_CARD, TERMS, needs, rate
from dashboard.indicators.sources import NOT_BY_ETHNICITY, SMALL_AND_ADJUSTED

INDICATOR = DESIGN_CARD(
    title="Came to most sessions",
    definition=(
        "Of the members of all groups who were asked to at least one session in the year to the end of the quarter, the "
        "percentage who came to three of four or more."
    ),
    numerator="Members who came to at least 75 % of their sessions",
    denominator="Members who were asked to a session",
    polarity="higher is better",
    population="design_members",
    estimate=rate(TERMS, "came to most sessions", "asked to sessions"),
    needs=needs(TERMS),
    breakdowns=(),
    caveats=(
        "People are counted and not visits, because a dozen visits can be one person's.",
        "By group or kind of member there are too few people to show.",
        NOT_BY_ETHNICITY,
        SMALL_AND_ADJUSTED,
    ),
    sentence="{value} of the members of all groups came to three of four sessions or more in the year to {quarter}",
)
