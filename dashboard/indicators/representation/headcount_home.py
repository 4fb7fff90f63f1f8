"""Headcount without international recruits."""

from dashboard.indicators.other_headcounts import headcount

INDICATOR = headcount("home_in_post", "international recruits")
