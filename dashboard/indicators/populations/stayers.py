"""Population: staff in post a year before the end of the quarter who are still in post at its end."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import of_those_a_year_before

STAYED = of_those_a_year_before("since.ordinal = before.ordinal + 4 AND since.leaving_date IS NULL")

STAYERS = population(
    key="stayers",
    title="Staff who stayed the year",
    definition="Staff in post a year before the end of the quarter who are in post in the same organisation at its end.",
    reads=("workforce", "organisations"),
    rows=Rows(STAYED, ("grade",), needed=YEAR + 1),
    plain="stayers",
    yearly=True,
)
