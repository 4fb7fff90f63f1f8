"""Members: of how many pay is known, who is paid, who was asked to sessions, who came to most."""

from dataclasses import replace

from dashboard.indicators.design_card import TERMS
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import CO_DESIGN, DESIGN_SOURCE, NOT_BY_ETHNICITY, SO_FAR

INDICATOR = replace(
    plain_count(
        title="Members: experts, pay and sessions",
        definition=(
            "How many people had joined the groups by the end of the quarter, how many of them as experts from a community or by "
            "experience; of how many it is known whether they are paid for their time, and how many are; how many were asked to a "
            "session in the year to then, and how many came to three of four or more."
        ),
        numerator="Members of whom it holds, of all groups together",
        population="design_members",
        breakdowns=(TERMS,),
        standard=CO_DESIGN,
        source=DESIGN_SOURCE,
        caveats=(SO_FAR, NOT_BY_ETHNICITY),
        characteristics=(None,),
    ),
    pillar="by-and-for organisations",
    always=(TERMS,),
)
