"""Staff by quarter of pay: the number of staff in each of the four equal parts."""

from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import PAY_GUIDANCE
from dashboard.indicators.staff_pay import WHO

INDICATOR = plain_count(
    title="Staff by quarter of pay",
    definition="The number of staff in post in each of four equal parts, from the lowest paid to the highest.",
    numerator="Staff in post in the quarter of pay",
    population="pay_quarters",
    breakdowns=("pay_quarter",),
    standard="Statutory gender pay gap calculation, pay quarters, applied to ethnic groups",
    source=PAY_GUIDANCE,
    caveats=(WHO,),
    sentence="{value} {who} were paid staff{place} in {quarter}",
)
