"""Share of each quarter of pay: of the staff in it, how many per cent are from each group."""

from dashboard.indicators.indicator import Indicator
from dashboard.indicators.representation.workforce_share import estimate, needs
from dashboard.indicators.sources import PAY_GUIDANCE, SMALL_AND_ADJUSTED, UNKNOWN_COUNTED
from dashboard.indicators.staff_pay import WHO

STATUTORY = (
    "Of people left over by the division one goes to the lower quarter, two to the lower and the upper middle, three to all "
    "but the upper; people paid the same at a boundary are divided in the groups' proportions."
)

INDICATOR = Indicator(
    title="Share of each quarter of pay",
    definition=(
        "Staff in post are ranked by pay and divided into four equal parts; of each part, the percentage from each group. "
        "Where pay is even, every part is alike."
    ),
    numerator="Staff of the group in the quarter of pay",
    denominator="Everyone in the quarter of pay, including those whose ethnicity is not known",
    unit="per cent",
    polarity="nearer to parity is better",
    reference_group="The other quarters of pay",
    standard="Statutory gender pay gap calculation, pay quarters, applied to ethnic groups",
    source=PAY_GUIDANCE,
    pillar="workforce",
    population="pay_quarters",
    estimate=estimate,
    needs=needs,
    breakdowns=("pay_quarter",),
    characteristics=("racially_minoritised",),
    always=("pay_quarter",),
    methods=("pay_quarters", "proportion"),
    caveats=(
        WHO,
        STATUTORY,
        UNKNOWN_COUNTED,
        SMALL_AND_ADJUSTED,
    ),
)
