"""Concentration of funders, over the year."""

from dashboard.estimators.inequality import concentration
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.recipients import index
from dashboard.indicators.sources import INEQUALITY, PUBLISHED

INDICATOR = PUBLISHED_CARD(
    title="Concentration of funders",
    definition=(
        "The Herfindahl-Hirschman index of the year's pounds over funders: the sum of their squared shares. 1 is a single funder; one over their number is equal shares."
    ),
    numerator="Pounds awarded, by each funder",
    denominator="Their number",
    unit="index",
    polarity="lower is better",
    source=INEQUALITY,
    methods=("concentration",),
    estimate=index(concentration, "funder"),
    breakdowns=(),
    caveats=(PUBLISHED,),
    sentence="Concentration of funders was {value} in the year to {quarter}",
)
