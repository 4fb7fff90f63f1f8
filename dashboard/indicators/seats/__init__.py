"""Indicators of the page on a seat at the table."""
