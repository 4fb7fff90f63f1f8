"""Headcount: how many people are in post."""

from dashboard.indicators.declared_table import WORKFORCE_BREAKDOWNS
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import STYLE

INDICATOR = plain_count(
    title="People in post",
    definition=(
        "The number of people in post at the end of the quarter: staff, volunteers and trustees, on any contract."
    ),
    numerator="People in the workforce return who had not left by the end of the quarter",
    population="people_in_post",
    breakdowns=WORKFORCE_BREAKDOWNS,
    standard="Ethnicity facts and figures: counts of people by ethnic group",
    source=STYLE,
    sentence="{value} {who} were in post{place} in {quarter}",
    caveats=("Someone who works for two organisations is counted in each.",),
)
