"""What the cards of funding have in common, so that each indicator says only what is its own."""

from functools import partial

from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import GRANTS_STANDARD, PUBLISHED, RACIAL_JUSTICE_AUDIT

TERMS = ("organisation_type", "region", "by_and_for")
"""What terms of grants may be split by."""

PUBLISHED_CARD = partial(
    Indicator,
    polarity="neither",
    reference_group="None",
    standard=GRANTS_STANDARD,
    source=RACIAL_JUSTICE_AUDIT,
    pillar="by-and-for organisations",
    population="grants",
    breakdowns=TERMS,
    characteristics=(None,),
    caveats=(PUBLISHED,),
)
"""A card on published grants; any of these words can be said anew."""
