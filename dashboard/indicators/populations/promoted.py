"""Population: staff in post a year before the end of the quarter who have since been in a higher grade."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import of_those_a_year_before

PROMOTED = of_those_a_year_before("since.grade > before.grade")

PROMOTIONS = population(
    key="promoted",
    title="Staff promoted in the year",
    definition=(
        "Staff in post a year before the end of the quarter who were in a higher grade of the same organisation in one "
        "of its four quarters. The grade is the one that they started the year in."
    ),
    reads=("workforce", "organisations"),
    rows=Rows(PROMOTED, ("grade",), needed=YEAR + 1),
    plain="promotions",
    yearly=True,
)
