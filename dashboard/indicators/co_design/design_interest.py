"""Expressions of interest: how many came to each stage, from coming forward to joining."""

from dataclasses import replace

from dashboard.indicators.design_card import STAGE
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import CO_DESIGN, DESIGN_SOURCE, NOT_BY_ETHNICITY, SO_FAR

INDICATOR = replace(
    plain_count(
        title="Expressions of interest, by stage",
        definition=(
            "The number of people who had put themselves forward for a co-design group or the advisory group by the end of the "
            "quarter, how many of them had been offered a place, and how many had joined."
        ),
        numerator="People who had come to the stage",
        population="design_interest",
        breakdowns=("design_group", "member_role", STAGE),
        standard=CO_DESIGN,
        source=DESIGN_SOURCE,
        caveats=("Somebody who comes forward for two groups is counted twice.", SO_FAR, NOT_BY_ETHNICITY),
        characteristics=(None,),
    ),
    pillar="by-and-for organisations",
    always=(STAGE,),
)
