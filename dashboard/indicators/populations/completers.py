"""Population: those who completed a course and have been followed for a year since, by what became of them."""

from dashboard.indicators.counted_rows import Rows
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.programme_stages import READS, unlisted
from dashboard.indicators.populations.programme_years import COUNTED_ON, ENROLLED, collected
from dashboard.indicators.populations.staff_history import COVERED, HISTORY

ABOVE = "'Frontline'"
"""Grades above this one carry more than a caseload."""

LATEST_BASE = 2
"""Quarters after completing by which there must be a first return: the earliest cohorts ended before returns began."""

NOBODY_FOLLOWED = (
    "Nobody who completed a course had been followed for a year by then: that needs a workforce return within half a year "
    "of completing, and another a year after that."
)

FINISHED = f"""
SELECT enrolled.*, min(ordinal) AS base FROM ({ENROLLED}) AS enrolled
JOIN ({COVERED}) AS held
    ON held.ordinal - (year(completed_on) * 4 + quarter(completed_on) - 1) BETWEEN 0 AND {LATEST_BASE}
WHERE course IS NOT NULL AND started_on IS NOT NULL AND staff_id IS NOT NULL GROUP BY ALL
"""  # noqa: S608 - constants of this package
"""One row per completer, and the first quarter with returns from then on."""

FOLLOWED = f"""
SELECT finished.person, any_value(finished.organisation_id) AS organisation_id, any_value(finished.person_key) AS person_key,
    any_value(finished.uploaded) AS uploaded, any_value(course) AS course, any_value(base) AS base,
    any_value(before.grade) AS before, max(since.grade) AS highest,
    max(since.grade) FILTER (since.ordinal = base + {YEAR} AND since.leaving_date IS NULL) AS after
FROM ({FINISHED}) AS finished
JOIN ({HISTORY}) AS before ON before.organisation_id = finished.organisation_id AND before.staff_id = finished.staff_id
    AND before.ordinal = base AND before.leaving_date IS NULL
JOIN ({COVERED}) AS ended ON ended.ordinal = base + {YEAR}
LEFT JOIN ({HISTORY}) AS since ON since.organisation_id = finished.organisation_id
    AND since.staff_id = finished.staff_id AND since.ordinal BETWEEN base + 1 AND base + {YEAR}
GROUP BY finished.person
"""  # noqa: S608 - constants of this package
"""One row per completer who was in post then: the grade, the highest in the year after, and the one at its end where they
were still in post."""

RESULTS = f"""
SELECT * FROM (
    SELECT person, quarter, organisation_id, person_key, uploaded, course, unnest(['followed for a year',
        CASE WHEN after IS NOT NULL THEN 'in post' END,
        CASE WHEN highest > before THEN 'promoted' END,
        CASE WHEN after IS NOT NULL AND before > {ABOVE} THEN 'above frontline before' END,
        CASE WHEN after > {ABOVE} THEN 'above frontline after' END]) AS completer_result
    FROM ({FOLLOWED}) JOIN ({COUNTED_ON}) ON ordinal >= base + {YEAR}) WHERE completer_result IS NOT NULL
"""  # noqa: S608 - constants of this module

COMPLETERS = unlisted(
    "completers",
    "Completers a year later",
    (
        "Those who completed a course, to date, and were in post in the first workforce return after it, followed for four "
        "quarters: still in post in the same organisation, promoted there, and of those still in post who was in a grade "
        "above frontline, at the beginning and at the end."
    ),
    READS,
    Rows(RESULTS, ("course", "completer_result"), collected=collected(RESULTS, NOBODY_FOLLOWED)),
    "completers_by_result",
)
