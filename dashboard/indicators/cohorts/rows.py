"""SQL for people on programmes and for the staff they are compared with."""

from dashboard.indicators.in_post_list import PERSON
from dashboard.indicators.populations.staff_history import ORDINAL
from dashboard.indicators.populations.staff_in_post import IS_STAFF

_ORDINAL_OF = "(year({0}) * 4 + quarter({0}) - 1)"

MEMBERS = f"""
SELECT enrolled.programme_id AS programme, programmes.name AS programme_name, enrolled.cohort,
    coalesce(enrolled.{PERSON.replace("staff_id", "enrolled.staff_id")}, enrolled.participant_id) AS person,
    enrolled.organisation_id AS organisation, organisations.organisation_type::VARCHAR AS organisation_type,
    labels.ethnic_group, labels.racially_minoritised, enrolled.started_on,
    {_ORDINAL_OF.format("enrolled.started_on")} AS entry,
    {_ORDINAL_OF.format("coalesce(max(enrolled.completed_on) OVER course, programmes.ends_on)")} AS ended,
    CASE WHEN enrolled.completed_on IS NULL THEN 'no' ELSE 'yes' END AS completed,
    coalesce(enrolled.person_key, ('0x' || enrolled.participant_id[1:8])::UINTEGER)::BIGINT AS person_key
FROM current_enrolments AS enrolled
LEFT JOIN current_programmes AS programmes ON programmes.programme_id = enrolled.programme_id
LEFT JOIN current_organisations AS organisations ON organisations.organisation_id = enrolled.organisation_id
LEFT JOIN labels ON labels.uploaded = enrolled.ethnic_group::VARCHAR
WHERE enrolled.started_on IS NOT NULL
WINDOW course AS (PARTITION BY enrolled.programme_id, enrolled.cohort)
ORDER BY programme, enrolled.cohort, person
"""  # noqa: S608 - constants of this package
"""One row per person and course (programme and cohort) that they started: `entry` and `ended` are quarters as whole
numbers, the latter when the course ended for its last to complete, or was to end where nobody has."""

STAFF = f"""
SELECT staff.person, staff.organisation_id AS organisation, organisations.organisation_type::VARCHAR AS organisation_type,
    staff.ordinal, staff.grade::VARCHAR AS grade, staff.region::VARCHAR AS region,
    staff.contract_type::VARCHAR AS contract_type, labels.racially_minoritised, labels.ethnic_group,
    staff.start_date, staff.leaving_date IS NULL AS in_post, staff.person_key::BIGINT AS person_key
FROM (SELECT {PERSON} AS person, organisation_id, {ORDINAL} AS ordinal, grade, region, contract_type, ethnic_group,
        start_date, leaving_date, person_key FROM current_workforce WHERE {IS_STAFF}) AS staff
LEFT JOIN current_organisations AS organisations ON organisations.organisation_id = staff.organisation_id
LEFT JOIN labels ON labels.uploaded = staff.ethnic_group::VARCHAR
ORDER BY staff.person, staff.ordinal
"""  # noqa: S608 - constants of this package
"""One row per member of staff and quarter, those who left in it included; neither trustees nor volunteers."""
