"""Population: answers to the yearly staff survey, one for each respondent and instrument, made into yes or no."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.populations.surveyed import RESPONSES, surveyed

YES = """CASE instrument WHEN 'ucla3' THEN score >= 6 WHEN 'belonging' THEN score >= 4 ELSE score = 1 END"""
"""What counts as yes. UCLA-3: three items of 1 to 3 each, of which a sum of 6 or more is often taken for lonely (for example
by Steptoe and others 2013, PNAS 110); belonging: 4 or 5 of 5, which is to agree; the others are asked as yes or no."""

WHOLE = "(instrument <> 'ucla3' OR items = 3)"
"""Answers that are whole: a sum of fewer than three items is no UCLA-3 score."""

ANSWERS = f"""
SELECT person, quarter, organisation_id, person_key, uploaded, instrument, CASE WHEN {YES} THEN 'yes' ELSE 'no' END AS answer
FROM ({RESPONSES}) WHERE instrument <> 'privilege' AND {WHOLE}
"""  # noqa: S608 - constants of this package

SURVEY_ANSWERS = population(
    key="survey_answers",
    title="Answers to the staff survey",
    definition=(
        "Everybody who answered an instrument of the staff survey: each organisation's latest survey of the year to the "
        "quarter in which most surveys come in. Leaders are counted with staff."
    ),
    reads=("staff_survey", "organisations"),
    rows=Rows(ANSWERS, ("instrument", "answer"), collected=surveyed),
    plain="survey_answers",
    members_are="respondents",
)
