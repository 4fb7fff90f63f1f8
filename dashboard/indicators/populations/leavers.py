"""Population: staff who left in the year to the end of the quarter."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import HISTORY, in_the_year

LEFT = f"{HISTORY} AND leaving_date IS NOT NULL"

LEAVERS = population(
    key="leavers",
    title="Leavers",
    definition=(
        "Staff whose leaving date is in the year to the end of the quarter, whatever the reason. Trustees and volunteers "
        "are not counted. Nobody is counted twice in a year."
    ),
    reads=("workforce", "organisations"),
    rows=Rows(in_the_year(LEFT), ("grade", "leaving_reason"), needed=YEAR),
    plain="leavers",
    yearly=True,
)
