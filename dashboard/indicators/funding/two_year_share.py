"""Awarded for two years or more: one of the terms on which money is given."""

import polars as pl

from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.pound_shares import share_of_known
from dashboard.indicators.sources import NO_SAMPLE, OPEN_AND_TRUSTING, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Awarded for two years or more",
    definition=(
        "Of the pounds awarded in the year to the end of the quarter whose length is known, the percentage in grants of 24 months or more."
    ),
    numerator="Pounds in grants of 24 months or more",
    denominator="Pounds in grants whose length is known",
    unit="per cent",
    polarity="higher is better",
    source=OPEN_AND_TRUSTING,
    estimate=share_of_known(
        pl.col("months") >= 24,
        pl.col("months").is_not_null(),
    ),
    caveats=(PUBLISHED, NO_SAMPLE),
    sentence="{value} of the pounds awarded{place} were for two years or more in the year to {quarter}",
)
