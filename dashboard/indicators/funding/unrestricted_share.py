"""Unrestricted and core share: one of the terms on which money is given."""

import polars as pl

from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.pound_shares import share_of_known
from dashboard.indicators.sources import NO_SAMPLE, OPEN_AND_TRUSTING, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Unrestricted and core share",
    definition=(
        "Of the pounds awarded in the year to the end of the quarter whose restriction is known, the percentage that the recipient may spend as it sees fit: unrestricted or core."
    ),
    numerator="Pounds awarded unrestricted or core",
    denominator="Pounds awarded whose restriction is known",
    unit="per cent",
    polarity="higher is better",
    source=OPEN_AND_TRUSTING,
    estimate=share_of_known(
        pl.col("restriction").is_in(["unrestricted", "core"]),
        pl.col("restriction") != "unknown",
    ),
    caveats=(
        "360Giving has no field for restriction: where a funder does not add it, it is unknown and never guessed.",
        PUBLISHED,
        NO_SAMPLE,
    ),
    sentence="{value} of the pounds awarded{place} were unrestricted or core in the year to {quarter}",
)
