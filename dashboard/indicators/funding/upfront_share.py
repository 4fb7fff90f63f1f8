"""Paid up front: one of the terms on which money is given."""

import polars as pl

from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.pound_shares import share_of_known
from dashboard.indicators.sources import NO_SAMPLE, OPEN_AND_TRUSTING, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Paid up front",
    definition=(
        "Of the grants awarded in the year to the end of the quarter of which it is known, the percentage paid before the money is spent."
    ),
    numerator="Grants paid up front",
    denominator="Grants of which it is known",
    unit="per cent",
    polarity="higher is better",
    source=OPEN_AND_TRUSTING,
    estimate=share_of_known(
        pl.col("paid_upfront"),
        pl.col("paid_upfront").is_not_null(),
        weight=None,
    ),
    caveats=(PUBLISHED, NO_SAMPLE),
    sentence="{value} of grants{place} were paid up front in the year to {quarter}",
)
