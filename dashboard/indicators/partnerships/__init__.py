"""Indicators of the page Partnerships."""
