"""Indicators of the page Coverage."""
