"""When staff were surveyed, and what they answered: surveys are yearly, and each organisation's latest of a year counts."""

from dashboard.indicators.counted_rows import Collected
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.populations.staff_history import COVERED, ORDINAL, written
from data_models import quarters

NO_SURVEY = "No staff survey came in for the year to here."

SURVEYS = f"""
SELECT DISTINCT {ORDINAL} AS ordinal, organisation_id FROM current_staff_survey
"""  # noqa: S608 - a constant of this package
"""One row for each survey of an organisation."""

USUAL = f"""
SELECT {ORDINAL} % 4 AS place FROM current_staff_survey GROUP BY ALL ORDER BY count(*) DESC, place DESC LIMIT 1
"""  # noqa: S608 - a constant of this package
"""The quarter of the year in which most answers come in: a survey year ends with it, and figures are counted anew then."""

YEARS = f"""
SELECT ended.ordinal, {written("ended.ordinal")} AS quarter
FROM (SELECT unnest(range(min(ordinal), max(ordinal) + 1)) AS ordinal FROM ({COVERED})) AS ended
WHERE ended.ordinal % 4 = ({USUAL})
"""  # noqa: S608 - constants of this module
"""The survey years that the records cover, by their last quarter."""

LATEST = f"""
SELECT years.quarter, surveys.organisation_id, max(surveys.ordinal) AS ordinal
FROM ({YEARS}) AS years JOIN ({SURVEYS}) AS surveys ON surveys.ordinal BETWEEN years.ordinal - 3 AND years.ordinal
GROUP BY ALL
"""  # noqa: S608 - constants of this module
"""Each organisation's latest survey of each survey year."""

RESPONSES = f"""
SELECT latest.organisation_id || '/' || respondent_id AS person, latest.quarter, latest.organisation_id,
    ('0x' || left(respondent_id, 8))::UINTEGER AS person_key, any_value(ethnic_group) AS uploaded,
    any_value(respondent_role) AS respondent_role, instrument, sum(score) AS score, count(*) AS items
FROM ({LATEST}) AS latest
JOIN (SELECT *, {ORDINAL} AS ordinal FROM current_staff_survey) AS answered USING (organisation_id, ordinal)
GROUP BY latest.quarter, latest.organisation_id, respondent_id, instrument
"""  # noqa: S608 - constants of this module
"""One row for each respondent and instrument. Pseudonyms are keyed on arrival, so their first 32 bits are a person key."""


def surveyed(cursor: Cursor) -> Collected:
    """Tell in which quarters a survey year ended that has answers, and for which quarters there is none."""
    query = f"SELECT DISTINCT quarter FROM ({LATEST}) ORDER BY quarter"  # noqa: S608 - a constant of this module
    anew = tuple(str(one) for one in cursor.execute(query).pl()["quarter"].to_list())
    standing = {quarters.shift(one, later) for one in anew for later in range(4)}
    return Collected(anew, dict.fromkeys((one for one in covered(cursor) if one not in standing), NO_SURVEY))
