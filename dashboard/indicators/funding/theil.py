"""Theil index of recipients, over the year."""

from dashboard.estimators.inequality import theil
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.recipients import index
from dashboard.indicators.sources import INEQUALITY, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Theil index of recipients",
    definition=(
        "How unequally the year's pounds are shared out, in a form that can be taken apart: 0 is equal shares."
    ),
    numerator="Pounds awarded, to each recipient",
    denominator="Their number",
    unit="index",
    polarity="lower is better",
    source=INEQUALITY,
    methods=("inequality",),
    estimate=index(theil),
    breakdowns=(),
    caveats=("Those who applied and got nothing are not among them.", PUBLISHED),
    sentence="Theil index of recipients was {value} in the year to {quarter}",
)
