"""Offers: of those who came forward, how many were offered a place."""

from dashboard.indicators.design_card import DESIGN_CARD, STAGE, needs, rate

INDICATOR = DESIGN_CARD(
    title="Share offered a place",
    definition="Of the people who had put themselves forward for a group by the end of the quarter, the percentage who had been offered a place.",
    numerator="People offered a place",
    denominator="People who expressed interest",
    estimate=rate(STAGE, "offered", "expressed interest"),
    needs=needs(STAGE),
    sentence="{value} of those who came forward{place} had been offered a place by the end of {quarter}",
)
