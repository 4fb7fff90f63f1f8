"""Mean pay gap: how far a group's mean salary is below that of White staff, in per cent."""

from dashboard.indicators.typical_pay import pay_gap

INDICATOR = pay_gap("mean", "mean_pay")
