"""When programmes are counted: to date, once a year at the end of June, when courses that begin in autumn have ended."""

from collections.abc import Callable

from dashboard.indicators.counted_rows import Collected
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.populations.staff_history import COVERED, written

JUNE = 1
"""The quarter of the year, from nought, that ends in June."""

COUNTED_ON = f"""
SELECT ordinal, {written("ordinal")} AS quarter,
    (make_date(ordinal // 4, (ordinal % 4) * 3 + 1, 1) + INTERVAL 3 MONTH - INTERVAL 1 DAY)::DATE AS counted_on
FROM (SELECT unnest(range(min(ordinal), max(ordinal) + 1)) AS ordinal, min(ordinal) AS first FROM ({COVERED}))
WHERE ordinal % 4 = {JUNE} OR ordinal = first
"""  # noqa: S608 - constants of this package
"""One row per quarter that is counted anew: every June, and the first of all so that there is a figure to begin with.

Counts run to date, so those of two quarters in a row would differ by the few people in whom something changed."""

ENROLLED = """
SELECT enrolments.programme_id, enrolments.cohort, participant_id, enrolments.staff_id, enrolments.organisation_id,
    concat_ws('/', enrolments.programme_id, enrolments.cohort, participant_id) AS person,
    ('0x' || left(participant_id, 8))::UINTEGER AS person_key, ethnic_group AS uploaded,
    CASE programme_type::VARCHAR WHEN 'staff leadership' THEN 'leadership programme for staff'
        WHEN 'leader development' THEN 'development course for leaders' END AS course,
    CASE programme_type::VARCHAR WHEN 'support network' THEN 'support network'
        WHEN 'action learning' THEN 'action learning sets' END AS support,
    applied_on, offered_on, started_on, completed_on, withdrew_on, withdrawal_reason,
    min(completed_on) OVER (PARTITION BY enrolments.programme_id, enrolments.cohort) AS ended_on
FROM current_enrolments AS enrolments JOIN current_programmes AS programmes USING (programme_id)
"""
"""One row per place applied for. A cohort has ended once anybody in it has completed. Pseudonyms are keyed on arrival, so
their first 32 bits are a person key."""

MEMBER = "started_on IS NOT NULL AND started_on <= counted_on"
"""Who takes part, by the day that is counted."""


def collected(query: str, none: str) -> Callable[[Cursor], Collected]:
    """Tell in which quarters a population was counted, and for which quarters there is none.

    Parameters
    ----------
    query
        Lists the population.
    none
        What is said of the quarters before there was anybody in it.
    """

    def when(cursor: Cursor) -> Collected:
        found = cursor.execute(f"SELECT DISTINCT quarter::VARCHAR AS quarter FROM ({query}) ORDER BY 1").pl()  # noqa: S608
        anew = tuple(str(one) for one in found["quarter"].to_list())
        return Collected(anew, {one: none for one in covered(cursor) if not anew or one < anew[0]})

    return when
