"""Population: staff who entered a formal disciplinary process in the two years to the end of the quarter."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_events import of_staff
from dashboard.indicators.populations.staff_history import in_the_year

TWO_YEARS = 2 * YEAR
"""The Workforce Race Equality Standard's own span for its indicator 3."""

DISCIPLINED = population(
    key="disciplined",
    title="Staff disciplined in two years",
    definition=(
        "Staff for whom a formal disciplinary process began in the two years to the end of the quarter, whatever came "
        "of it. Nobody is counted twice."
    ),
    reads=("workforce", "organisations", "staff_events"),
    rows=Rows(
        in_the_year(of_staff("event_type = 'disciplinary'"), TWO_YEARS), (), needed=TWO_YEARS, returns="staff_events"
    ),
    plain="staff_disciplined",
    yearly=True,
)
