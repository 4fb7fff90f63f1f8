"""Populations: staff whose service came to a step in the year (90 days, one year, two years), and those still there at it.

A life table of one year: at risk in a step is whoever was in post, and under observation, at its beginning, and would
come to its end within the year. Staff in post before the first return enter at the first step that begins after it
(left truncation), so nobody is counted for a time in which they could not have been seen to leave.
"""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import HISTORY, windows

STEPS = """(VALUES ('90 days', INTERVAL 0 DAY, INTERVAL 90 DAY), ('1 year', INTERVAL 90 DAY, INTERVAL 1 YEAR),
    ('2 years', INTERVAL 1 YEAR, INTERVAL 2 YEAR)) AS steps(duration, beginning, ending)"""
"""Each step of service, from the one before to its own end."""

SPELLS = f"""
SELECT person, any_value(organisation_id) AS organisation_id, any_value(person_key) AS person_key,
    arg_max(uploaded, ordinal) AS uploaded, min(start_date) AS started, max(leaving_date) AS gone,
    make_date(min(ordinal) // 4, (min(ordinal) % 4 * 3 + 1)::INTEGER, 1) AS seen_from,
    make_date((max(ordinal) + 1) // 4, ((max(ordinal) + 1) % 4 * 3 + 1)::INTEGER, 1) AS seen_until
FROM ({HISTORY}) AS history GROUP BY person
"""  # noqa: S608 - constants of this package
"""One row per member of staff: when they started and left, and between which days they were under observation."""

REACHED = f"""
SELECT person, quarter, organisation_id, person_key, uploaded, duration, coalesce(gone > started + ending, true) AS there
FROM ({SPELLS}) AS spells CROSS JOIN {STEPS}
JOIN ({windows(YEAR)}) AS windows
    ON windows.ordinal = year(started + ending) * 4 + quarter(started + ending) - 1
WHERE started + beginning >= seen_from AND coalesce(gone > started + beginning, true)
    AND (gone IS NOT NULL OR seen_until > started + ending)
"""  # noqa: S608 - constants of this package

_READS = ("workforce", "organisations")

REACHED_STEP = population(
    key="reached_step",
    title="Staff who came to a step of service",
    definition=(
        "Staff in post at the beginning of a step of service (from the start to 90 days, from there to a year, from "
        "there to two) whose end fell within the year to the end of the quarter, whether or not they were still there."
    ),
    reads=_READS,
    rows=Rows(REACHED, ("duration",), needed=YEAR),
    plain="staff_at_risk",
    yearly=True,
)

PASSED_STEP = population(
    key="passed_step",
    title="Staff still there after a step of service",
    definition="Those of them who had not left by the end of the step.",
    reads=_READS,
    rows=Rows(f"SELECT * FROM ({REACHED}) WHERE there", ("duration",), needed=YEAR),  # noqa: S608 - a constant
    plain="staff_still_there",
    yearly=True,
)
