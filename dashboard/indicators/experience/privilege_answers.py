"""Answers on privilege: how many leaders say it of themselves, and how many staff of their leaders."""

from dataclasses import replace

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import RESEARCH
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED

INDICATOR = replace(
    plain_count(
        title="Answers on privilege",
        definition=(
            "The number of leaders who do and do not rate their own acknowledgement of privilege at 4 or 5 of 5, and of "
            "staff who do and do not rate their leaders' so."
        ),
        numerator="Respondents, by role and answer",
        population="privilege_answers",
        breakdowns=("answer", "respondent_role"),
        standard="Leader and staff ratings of one item, compared",
        source=RESEARCH,
        caveats=(SURVEYED, ANSWERED),
    ),
    always=("answer", "respondent_role"),
    characteristics=(None,),
)
