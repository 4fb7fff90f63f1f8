"""The toolkit: how many organisations have started, completed, and assessed themselves again."""

from dashboard.indicators.competency_card import COMPETENCY_CARD, itself, organisations
from dashboard.indicators.sources import THREE_ORGANISATIONS

INDICATOR = COMPETENCY_CARD(
    title="Organisations using the toolkit",
    definition=(
        "How many organisations have started with the toolkit (downloaded it), completed it (assessed every element of every "
        "domain since), and re-assessed themselves in a later quarter; up to the end of the quarter."
    ),
    numerator="Organisations that have come so far",
    denominator="None: this is a count of organisations",
    unit="organisations",
    polarity="higher is better",
    population="toolkit_stages",
    estimate=organisations,
    needs=itself,
    breakdowns=("toolkit_stage",),
    always=("toolkit_stage",),
    caveats=(THREE_ORGANISATIONS, "Counts are rounded to three."),
    sentence="{value} organisations have {place} the toolkit by {quarter}",
)
