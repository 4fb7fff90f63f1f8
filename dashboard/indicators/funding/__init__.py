"""Indicators of the page Funding equity."""
