"""Where each £100 goes: a cell's share of all pounds awarded."""

from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.pound_shares import share_of_everything
from dashboard.indicators.sources import NO_SAMPLE, OWN_WORD, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Where each £100 goes",
    definition="Of every £100 awarded in the year to the end of the quarter, how many pounds went where.",
    numerator="Pounds awarded in the cell",
    denominator="All pounds awarded in the year",
    unit="per cent",
    polarity="nearer to parity is better",
    estimate=share_of_everything,
    breakdowns=("organisation_type", "restriction"),
    always=("organisation_type",),
    caveats=(PUBLISHED, NO_SAMPLE, OWN_WORD.replace("left out", "in the whole")),
    sentence="{value} of the pounds awarded in the year to {quarter} went{place}",
)
