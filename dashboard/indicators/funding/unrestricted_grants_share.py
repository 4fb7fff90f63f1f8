"""Unrestricted and core share of grants: each counts once, whatever it is worth."""

import polars as pl

from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.pound_shares import share_of_known
from dashboard.indicators.sources import OPEN_AND_TRUSTING, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Unrestricted and core share of grants",
    definition=(
        "Of the grants awarded in the year to the end of the quarter whose restriction is known, the percentage that is "
        "unrestricted or core, however large they are."
    ),
    numerator="Grants awarded unrestricted or core",
    denominator="Grants awarded whose restriction is known",
    unit="per cent",
    polarity="higher is better",
    source=OPEN_AND_TRUSTING,
    estimate=share_of_known(
        pl.col("restriction").is_in(["unrestricted", "core"]), pl.col("restriction") != "unknown", weight=None
    ),
    caveats=("Beside the share of pounds it says whether it is small grants or large ones that are free.", PUBLISHED),
    sentence="{value} of the grants awarded{place} were unrestricted or core in the year to {quarter}",
)
