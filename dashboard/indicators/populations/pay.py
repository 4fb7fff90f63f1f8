"""Populations: the pay of staff in post, as medians and as means, and who of them is in which quarter of pay."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.in_post_list import PERSON
from dashboard.indicators.indicator import Population
from dashboard.indicators.staff_pay import PAID, WHO, paid

MEDIAN_PAY = Population(
    key="median_pay",
    title="Median pay",
    definition=WHO,
    reads=("workforce",),
    cells=paid("median_pay", "pay"),
    breakdowns=(),
    protection="pay",
    yearly=True,
)

MEAN_PAY = Population(
    key="mean_pay",
    title="Mean pay",
    definition=f"{WHO} The highest and the lowest twentieth count as much as the nearest salary inside.",
    reads=("workforce",),
    cells=paid("mean_pay", "mean pay"),
    breakdowns=(),
    protection="mean pay",
    yearly=True,
)

# People paid the same are laid out evenly by group, so that a boundary among them divides every group alike.
_SPREAD = f"""
SELECT *, (row_number() OVER (PARTITION BY quarter, salary, ethnic_group ORDER BY person_key) - 0.5)
    / count(*) OVER (PARTITION BY quarter, salary, ethnic_group) AS spread
FROM current_workforce WHERE {PAID}
"""  # noqa: S608 - constants of this package

_RANKED = f"""
SELECT *, row_number() OVER (PARTITION BY quarter ORDER BY salary, spread, person_key) AS place,
    count(*) OVER (PARTITION BY quarter) // 4 AS each, count(*) OVER (PARTITION BY quarter) % 4 AS over
FROM ({_SPREAD})
"""  # noqa: S608 - constants of this module

QUARTERED = f"""
SELECT {PERSON} AS person, quarter::VARCHAR AS quarter, organisation_id, person_key, ethnic_group AS uploaded,
    CASE WHEN place <= each + (over >= 1)::INTEGER THEN 'Lower'
        WHEN place <= 2 * each + (over >= 1)::INTEGER + (over = 3)::INTEGER THEN 'Lower middle'
        WHEN place <= 3 * each + over THEN 'Upper middle' ELSE 'Upper' END AS pay_quarter
FROM ({_RANKED})
"""  # noqa: S608 - constants of this module
"""One person left over goes to the lower quarter, two to the lower and the upper middle, three to all but the upper."""

PAY_QUARTERS = population(
    key="pay_quarters",
    title="Staff by quarter of pay",
    definition=f"{WHO} Ranked by pay and divided into four equal parts, as the statutory calculation divides them.",
    reads=("workforce", "organisations"),
    rows=Rows(QUARTERED, ("pay_quarter",)),
    plain="pay_quarter_headcount",
    yearly=True,
)
