"""What the cards on organisations' own business have in common."""

from functools import partial

from dashboard.indicators.business_sums import needs
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.sources import COUNTED_WHOLE, PARTNERS, PERCENT_RULE

BUSINESS_CARD = partial(
    Indicator,
    polarity="nearer to parity is better",
    reference_group="Organisations that are not by-and-for",
    standard="Fair terms of partnership",
    source=PARTNERS,
    pillar="by-and-for organisations",
    needs=needs(),
    breakdowns=("by_and_for",),
    characteristics=(None,),
    always=("by_and_for",),
    caveats=(PERCENT_RULE, COUNTED_WHOLE),
)
"""A card on sums that are protected; any of these words can be said anew."""
