"""Joining: of those who came forward, how many became members."""

from dashboard.indicators.design_card import DESIGN_CARD, STAGE, needs, rate

INDICATOR = DESIGN_CARD(
    title="Share who joined",
    definition="Of the people who had put themselves forward for a group by the end of the quarter, the percentage who had joined it.",
    numerator="People who joined",
    denominator="People who expressed interest",
    estimate=rate(STAGE, "joined", "expressed interest"),
    needs=needs(STAGE),
    sentence="{value} of those who came forward{place} had joined by the end of {quarter}",
)
