"""Populations: who was there at each session of courses and of support, to date."""

from dashboard.indicators.counted_rows import Rows
from dashboard.indicators.indicator import Population
from dashboard.indicators.populations.programme_stages import READS, unlisted
from dashboard.indicators.populations.programme_years import COUNTED_ON, ENROLLED, MEMBER, collected
from data_models import CLASSIFICATIONS

LAST = len(CLASSIFICATIONS["session_number"].codes)

NO_SESSIONS = "No attendance had been recorded by then."

SESSIONS = """
SELECT programme_id, cohort, session_id, dense_rank() OVER (
    PARTITION BY programme_id, cohort ORDER BY session_on, session_id) AS number, session_on
FROM (SELECT programme_id, cohort, session_id, min(session_on) AS session_on FROM current_attendance GROUP BY ALL)
"""
"""Sessions by their order in the cohort, whatever they are called."""


def there(split: str, which: str) -> str:
    """List everybody at every session that they came to.

    Parameters
    ----------
    split
        `course` or `support`.
    which
        A condition on the cohorts that are counted.
    """
    return f"""
    SELECT enrolled.person || '/' || session_id AS person, quarter, enrolled.organisation_id, person_key, uploaded, {split},
        number::VARCHAR AS session_number
    FROM ({ENROLLED}) AS enrolled CROSS JOIN ({COUNTED_ON})
    JOIN current_attendance AS attendance USING (programme_id, cohort, participant_id)
    JOIN ({SESSIONS}) AS sessions USING (programme_id, cohort, session_id)
    WHERE {split} IS NOT NULL AND {MEMBER} AND attended AND sessions.session_on <= counted_on AND number <= {LAST}
        AND {which}"""  # noqa: S608 - constants of this package


def _attendance(key: str, split: str, which: str, title: str, whom: str, plain: str) -> Population:
    query = there(split, which)
    return unlisted(
        key,
        title,
        f"{whom}, at each session that they came to, to date. Sessions are numbered in the order in which a cohort has them.",
        ("attendance", *READS),
        Rows(query, (split, "session_number"), collected=collected(query, NO_SESSIONS)),
        plain,
    )


COURSE_ATTENDANCE = _attendance(
    "course_attendance",
    "course",
    "ended_on <= counted_on",
    "People at sessions of courses",
    "Everybody who started in a cohort that has ended",
    "course_session_places",
)
SUPPORT_ATTENDANCE = _attendance(
    "support_attendance",
    "support",
    "true",
    "People at sessions of support",
    "Everybody in the support network or an action learning set",
    "support_session_places",
)
