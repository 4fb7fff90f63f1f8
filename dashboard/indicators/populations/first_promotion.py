"""Population: staff followed from their start to their first promotion, or to their leaving before it, a year at a time.

A life table of one year with two endings: at risk in a step is whoever was seen to start, had been neither promoted nor
gone when the step began, and would come to its end within the year. Whoever was in post before the first return may have
been promoted before it, and is not counted.
"""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import HISTORY, windows

STEPS = "(VALUES ('1 year', 0, 4), ('2 years', 4, 8), ('3 years', 8, 12)) AS steps(since_start, beginning, ending)"
"""Each year since the start, in quarters from its beginning to its end."""

SPELLS = f"""
SELECT person, any_value(organisation_id) AS organisation_id, any_value(person_key) AS person_key,
    arg_max(uploaded, ordinal) AS uploaded, min(ordinal) AS began, max(ordinal) AS seen_until,
    min(ordinal) FILTER (grade > first_grade) - min(ordinal) AS promoted_after,
    min(ordinal) FILTER (leaving_date IS NOT NULL) - min(ordinal) AS gone_after
FROM (SELECT *, first_value(grade) OVER (PARTITION BY person ORDER BY ordinal) AS first_grade FROM ({HISTORY})) AS history
GROUP BY person
HAVING min(ordinal) = year(min(start_date)) * 4 + quarter(min(start_date)) - 1
"""  # noqa: S608 - constants of this package
"""One row per member of staff who was seen to start: when, and after how many quarters they were first promoted or left."""

FOLLOWED = f"""
SELECT person, quarter, organisation_id, person_key, uploaded, since_start,
    CASE WHEN ended > ending THEN NULL WHEN promoted_after <= ended THEN 'Promoted' WHEN ended IS NOT NULL THEN 'Left' END
        AS first_event
FROM (SELECT *, least(promoted_after, gone_after) AS ended FROM ({SPELLS}) AS spells) AS spells CROSS JOIN {STEPS}
JOIN ({windows(YEAR)}) AS windows ON windows.ordinal = began + ending
WHERE (beginning = 0 OR coalesce(ended > beginning, true)) AND (ended IS NOT NULL OR seen_until >= began + ending)
"""  # noqa: S608 - constants of this package

FIRST_PROMOTION = population(
    key="first_promotion",
    title="Staff followed to their first promotion",
    definition=(
        "Staff who were seen to start and had been neither promoted nor gone when a year since their start began, whose "
        "end fell within the year to the end of the quarter; and whether they were then promoted, or left before that."
    ),
    reads=("workforce", "organisations"),
    rows=Rows(FOLLOWED, ("since_start", "first_event"), needed=YEAR),
    plain="staff_to_promotion",
    yearly=True,
)
