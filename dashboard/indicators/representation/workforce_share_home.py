"""Workforce share without international recruits."""

from dashboard.indicators.other_headcounts import share

INDICATOR = share("home_in_post", "international recruits")
