"""Withdrawal from support: of everybody who started, how many have left."""

from dashboard.indicators.course_card import CAVEATS, COURSE_CARD, Part, Rate
from dashboard.indicators.sources import REACH

RATE = Rate(Part("support_stages", "programme_stage", "withdrew"), Part("support_stages", "programme_stage", "started"))

INDICATOR = COURSE_CARD(
    title="Withdrawn so far",
    definition="The percentage of those who started in the support network or an action learning set who have withdrawn since.",
    numerator="People who withdrew",
    denominator="People who started",
    polarity="lower is better",
    standard=REACH,
    population="support_stages",
    estimate=RATE.estimate,
    needs=RATE.needs,
    breakdowns=("support",),
    always=("support",),
    sentence="{value} of those who started have withdrawn{place}, to {quarter}",
    caveats=CAVEATS,
)
