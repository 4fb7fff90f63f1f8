"""Concerns raised: the number of concerns raised in the year to the end of the quarter, by where they came from and what came of them."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import SC_WRES_CONCERNS, SKILLS_FOR_CARE

INDICATOR = plain_count(
    title="Concerns raised",
    definition="The number of concerns raised in the year to the end of the quarter, by where they came from and what came of them.",
    numerator="Concerns begun in the year",
    population="concerns",
    breakdowns=("source", "outcome"),
    characteristics=(None,),
    standard=SC_WRES_CONCERNS,
    source=SKILLS_FOR_CARE,
)
