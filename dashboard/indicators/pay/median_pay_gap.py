"""Median pay gap: how far a group's median salary is below that of White staff, in per cent."""

from dashboard.indicators.typical_pay import pay_gap

INDICATOR = pay_gap("median", "median_pay")
