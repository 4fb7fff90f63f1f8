"""Population: staff in post a year before the end of the quarter, by the grade that they are in at its end."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import COVERED, HISTORY, written

MOVED = f"""
SELECT before.person, {written("before.ordinal + 4")} AS quarter, before.organisation_id, before.person_key,
    before.uploaded, before.grade::VARCHAR AS grade, coalesce(since.grade::VARCHAR, 'Left') AS next_grade
FROM ({HISTORY}) AS before JOIN ({COVERED}) AS ended ON ended.ordinal = before.ordinal + 4
LEFT JOIN ({HISTORY}) AS since ON since.organisation_id = before.organisation_id AND since.staff_id = before.staff_id
    AND since.ordinal = before.ordinal + 4 AND since.leaving_date IS NULL
WHERE before.leaving_date IS NULL
"""  # noqa: S608 - constants of this package

MOVED_GRADE = population(
    key="moved",
    title="Staff by grade a year apart",
    definition=(
        "Staff in post a year before the end of the quarter, by their grade then and their grade at its end; those no "
        "longer in post in the same organisation have left."
    ),
    reads=("workforce", "organisations"),
    rows=Rows(MOVED, ("grade", "next_grade"), needed=YEAR + 1),
    plain="grade_moves",
    yearly=True,
)
