"""Gini coefficient of recipients, over the year."""

from dashboard.estimators.inequality import gini
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.recipients import index
from dashboard.indicators.sources import INEQUALITY, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Gini coefficient of recipients",
    definition=(
        "How unequally the year's pounds are shared out among those who got any: 0 is equal shares, near 1 is one recipient of all."
    ),
    numerator="Pounds awarded, to each recipient",
    denominator="Their number",
    unit="index",
    polarity="lower is better",
    source=INEQUALITY,
    methods=("inequality",),
    estimate=index(gini),
    breakdowns=(),
    caveats=("Those who applied and got nothing are not among them.", PUBLISHED),
    sentence="Gini coefficient of recipients was {value} in the year to {quarter}",
)
