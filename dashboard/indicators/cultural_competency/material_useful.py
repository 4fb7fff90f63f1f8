"""Share of ratings of materials that say useful."""

from dashboard.indicators.business_sums import needs
from dashboard.indicators.competency_card import COMPETENCY_CARD, rated
from dashboard.indicators.sources import THREE_ORGANISATIONS

INDICATOR = COMPETENCY_CARD(
    title="Materials rated useful",
    definition="Of the ratings that guidance and training materials were given in the quarter, the percentage that says useful or very useful.",
    numerator="Ratings that say useful or very useful",
    denominator="Ratings given",
    unit="per cent",
    polarity="higher is better",
    population="material_use",
    estimate=rated("useful ratings", "ratings"),
    needs=needs(),
    breakdowns=("material_type", "version_age"),
    methods=("proportion",),
    caveats=(
        "Few of those who use a material rate it, and those who do may think otherwise than the rest.",
        THREE_ORGANISATIONS,
    ),
    sentence="{value} of ratings found materials useful{place} in {quarter}",
)
