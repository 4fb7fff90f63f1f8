"""Population: staff who took non-mandatory training in the year to the end of the quarter."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_events import of_staff
from dashboard.indicators.populations.staff_history import in_the_year

TRAINED = population(
    key="trained",
    title="Staff with non-mandatory training",
    definition=(
        "Staff who began training that was not mandatory in the year to the end of the quarter. Nobody is counted twice."
    ),
    reads=("workforce", "organisations", "staff_events"),
    rows=Rows(
        in_the_year(of_staff("event_type = 'training' AND NOT mandatory")), (), needed=YEAR, returns="staff_events"
    ),
    plain="staff_trained",
    yearly=True,
)
