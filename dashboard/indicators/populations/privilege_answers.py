"""Population: answers on how far leaders acknowledge their privilege: their own of themselves, and staff's of them."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.populations.surveyed import RESPONSES, surveyed

RATED = f"""
SELECT person, quarter, organisation_id, person_key, uploaded, respondent_role,
    CASE WHEN score >= 4 THEN 'yes' ELSE 'no' END AS answer
FROM ({RESPONSES}) WHERE instrument = 'privilege'
"""  # noqa: S608 - constants of this package
"""4 or 5 of 5 is to agree."""

PRIVILEGE_ANSWERS = population(
    key="privilege_answers",
    title="Answers on privilege",
    definition=(
        "Everybody who answered the staff survey's question on privilege: leaders of themselves, staff of their leaders. "
        "4 or 5 of 5 is yes."
    ),
    reads=("staff_survey", "organisations"),
    rows=Rows(RATED, ("answer", "respondent_role"), collected=surveyed),
    plain="privilege_answers",
    members_are="respondents",
)
