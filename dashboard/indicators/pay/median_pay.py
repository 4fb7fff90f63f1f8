"""Median pay: the median full-time equivalent salary of staff in post."""

from dashboard.indicators.typical_pay import typical

INDICATOR = typical("median", "median_pay", "The median salary of {who} was {value} in {quarter}")
