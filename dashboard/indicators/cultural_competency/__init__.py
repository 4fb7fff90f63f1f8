"""Indicators of the page Cultural competency."""
