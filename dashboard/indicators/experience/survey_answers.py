"""Answers to the staff survey: how many said yes and no to each instrument."""

from dataclasses import replace

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import NHS_ENGLAND, WRES_5
from dashboard.indicators.survey_rates import ANSWERED, SURVEYED

INDICATOR = replace(
    plain_count(
        title="Answers to the staff survey",
        definition=(
            "The number of people who said yes and who said no to each instrument of the staff survey. Loneliness is a sum "
            "of 6 or more on three items, belonging is 4 or 5 of 5; the others are asked as yes or no."
        ),
        numerator="Respondents, by instrument and answer",
        population="survey_answers",
        breakdowns=("instrument", "answer"),
        standard=f"{WRES_5} to 8",
        source=NHS_ENGLAND,
        caveats=(
            SURVEYED,
            ANSWERED,
            "A mean score is given of loneliness only: means need a number for every score, and tables are few so that people are safe.",
        ),
    ),
    characteristics=(None, *COMPARED),
    always=("instrument", "answer"),
)
