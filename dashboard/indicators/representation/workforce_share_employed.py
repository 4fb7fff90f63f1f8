"""Workforce share without bank, agency and volunteers."""

from dashboard.indicators.other_headcounts import share

INDICATOR = share("employed_in_post", "bank, agency and volunteers")
