"""Population: staff who joined in the year to the end of the quarter."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import HISTORY, ORDINAL, in_the_year

RETURNS = f"""
SELECT organisation_id, {ORDINAL} AS ordinal FROM (SELECT DISTINCT organisation_id, quarter FROM current_workforce)
"""  # noqa: S608 - a constant

JOINED = f"""
SELECT history.* FROM ({HISTORY}) AS history
LEFT JOIN ({RETURNS}) AS returned ON returned.organisation_id = history.organisation_id
    AND returned.ordinal = history.ordinal - 1
LEFT JOIN ({HISTORY}) AS before ON before.organisation_id = history.organisation_id
    AND before.staff_id = history.staff_id AND before.ordinal = history.ordinal - 1
WHERE CASE WHEN returned.ordinal IS NULL
    THEN year(history.start_date) * 4 + quarter(history.start_date) - 1 = history.ordinal
    ELSE before.ordinal IS NULL END
"""  # noqa: S608 - constants of this package

JOINERS = population(
    key="joiners",
    title="Joiners",
    definition=(
        "Staff who are in a quarter's return and were not in their organisation's return of the quarter before; where "
        "there was none, those whose start date is in the quarter. Counted once each over the year to the quarter's end."
    ),
    reads=("workforce", "organisations"),
    rows=Rows(in_the_year(JOINED), ("grade",), needed=YEAR),
    plain="joiners",
    yearly=True,
)
