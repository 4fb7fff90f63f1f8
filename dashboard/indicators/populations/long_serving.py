"""Population: staff in post with a year's service or more."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.populations.staff_history import HISTORY, written

QUARTER_END = "make_date((ordinal + 1) // 4, ((ordinal + 1) % 4 * 3 + 1)::INTEGER, 1) - 1"
"""The last day of the quarter that a whole number stands for."""

SERVED = f"""
SELECT person, {written("ordinal")} AS quarter, organisation_id, person_key, uploaded FROM ({HISTORY}) AS history
WHERE leaving_date IS NULL AND start_date <= ({QUARTER_END}) - INTERVAL 1 YEAR
"""  # noqa: S608 - constants of this package

LONG_SERVING = population(
    key="long_serving",
    title="Staff with a year's service",
    definition="Staff in post at the end of the quarter who had started a year before or earlier.",
    reads=("workforce", "organisations"),
    rows=Rows(SERVED, ()),
    plain="staff_of_a_year",
    yearly=True,
)
