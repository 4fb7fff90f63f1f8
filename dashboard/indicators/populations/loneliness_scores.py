"""Population: respondents by their sum on the three items of the UCLA scale, of which a mean can be made."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.populations.surveyed import RESPONSES, surveyed

SCORES = f"""
SELECT person, quarter, organisation_id, person_key, uploaded, score::INTEGER::VARCHAR AS loneliness_score
FROM ({RESPONSES}) WHERE instrument = 'ucla3' AND items = 3
"""  # noqa: S608 - constants of this package

LONELINESS_SCORES = population(
    key="loneliness_scores",
    title="Respondents by loneliness score",
    definition=(
        "Everybody who answered all three items of the UCLA scale, by the sum of their answers, 3 to 9: each organisation's "
        "latest survey of the year to the quarter in which most surveys come in."
    ),
    reads=("staff_survey", "organisations"),
    rows=Rows(SCORES, ("loneliness_score",), collected=surveyed),
    plain="loneliness_scores",
    members_are="respondents",
)
