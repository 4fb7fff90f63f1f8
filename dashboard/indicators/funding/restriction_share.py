"""What each £100 may be spent on: the share of each restriction in all pounds awarded."""

from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.pound_shares import share_of_everything
from dashboard.indicators.sources import NO_SAMPLE, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="What each £100 may be spent on",
    definition="Of every £100 awarded in the year to the end of the quarter, how many pounds came with which restriction.",
    numerator="Pounds awarded in the cell",
    denominator="All pounds awarded in the year",
    unit="per cent",
    polarity="nearer to parity is better",
    estimate=share_of_everything,
    breakdowns=("restriction",),
    always=("restriction",),
    caveats=(PUBLISHED, NO_SAMPLE, "A restriction that a file does not give is unknown, and never guessed."),
    sentence="{value} of the pounds awarded in the year to {quarter} were{place}",
)
