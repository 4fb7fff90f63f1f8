"""Headcount without bank, agency and volunteers."""

from dashboard.indicators.other_headcounts import headcount

INDICATOR = headcount("employed_in_post", "bank, agency and volunteers")
