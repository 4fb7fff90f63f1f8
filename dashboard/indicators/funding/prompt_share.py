"""Paid on time: one of the terms on which money is given."""

import polars as pl

from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.pound_shares import share_of_known
from dashboard.indicators.sources import NO_SAMPLE, OPEN_AND_TRUSTING, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Paid on time",
    definition=(
        "Of the grants awarded in the year to the end of the quarter whose payment was due and made, the percentage paid on the day that it was due or before."
    ),
    numerator="Grants paid on or before the due day",
    denominator="Grants with a due day and a day of payment",
    unit="per cent",
    polarity="higher is better",
    source=OPEN_AND_TRUSTING,
    estimate=share_of_known(
        pl.col("paid_on") <= pl.col("due_date"),
        pl.col("paid_on").is_not_null() & pl.col("due_date").is_not_null(),
        weight=None,
    ),
    caveats=(PUBLISHED, NO_SAMPLE),
    sentence="{value} of grants{place} were paid on time in the year to {quarter}",
)
